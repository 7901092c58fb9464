// Writes the files that the tests of reading share, from invented text: `node tests/files/make.mjs`. The same bytes every time.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { zipSync, strToU8 } = createRequire(new URL("../../www/package.json", import.meta.url))("fflate");
const place = (name) => new URL(name, import.meta.url);

/** A PDF of objects; the first is the catalogue, `info` the last. */
function pdf(objects, { info = null, encrypt = null } = {}) {
  const all = [...objects, ...(info ? [info] : []), ...(encrypt ? [encrypt] : [])];
  let text = "%PDF-1.7\n";
  const offsets = all.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  const entries = [`/Size ${all.length + 1}`, "/Root 1 0 R"];
  if (info) entries.push(`/Info ${objects.length + 1} 0 R`);
  if (encrypt) entries.push(`/Encrypt ${all.length} 0 R`, `/ID [<${ID}> <${ID}>]`);
  return Buffer.from(`${text}trailer\n<< ${entries.join(" ")} >>\nstartxref\n${start}\n%%EOF\n`, "latin1");
}

const ID = "00112233445566778899aabbccddeeff";
const stream = (content, entries = "") => `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const FONTS = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>";

/** Pages of content streams, each with annotations. */
function pages(contents, { annotations = [], extra = [], resources = "", fonts = "", rotate = 0, ...options } = {}) {
  const first = 3;
  const kids = contents.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  const last = first + 2 * contents.length;
  const notes = annotations.length ? `/Annots [${annotations.map((_, at) => `${last + at} 0 R`).join(" ")}]` : "";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${rotate ? `/Rotate ${rotate} ` : ""}/Resources << ${FONTS.replace(/>>$/u, `${fonts}>>`)} ${resources} >> /Contents ${first + 2 * at + 1} 0 R ${at === 0 ? notes : ""} >>`,
      stream(content),
    ]),
    ...annotations,
    ...extra,
  ];
  return pdf(objects, options);
}

const escaped = (text) => text.replace(/[\\()]/gu, "\\$&");
/** Text at a place, a line below the other. */
const lines = (x, y, texts, { size = 10, font = "F1", step = 14, before = "" } = {}) =>
  texts.map((text, at) => `BT ${before} /${font} ${size} Tf ${x} ${y - at * step} Td (${escaped(text)}) Tj ET`).join("\n");

const HEAD = [lines(60, 740, ["Maren Holt"], { size: 22, font: "F2" }), lines(60, 718, ["maren@example.com | (512) 555-0142 | Austin, TX"])].join("\n");
const WORK = ["EXPERIENCE", "Data Engineer, Northwind", "Jan 2019 \\226 Present".replace("\\226", "-"), "Built the nightly pipeline that bills customers", "Cut the cost of storage by a third", "Analyst, Contoso", "2016 - 2018", "Wrote the reports that the board reads"];
const SIDE = ["SKILLS", "Rust", "SQL", "Python", "EDUCATION", "Example State University", "BSc Physics", "2012 - 2016"];

writeFileSync(place("one-column.pdf"), pages([[HEAD, lines(60, 680, WORK), lines(440, 666, ["Austin, TX"]), lines(60, 560, SIDE)].join("\n")]));
writeFileSync(place("two-columns.pdf"), pages([[HEAD, lines(60, 680, SIDE, { step: 17 }), lines(240, 683, WORK)].join("\n")]));
writeFileSync(place("rotated.pdf"), pages([`q 0 1 -1 0 612 0 cm ${[HEAD, lines(60, 480, WORK)].join("\n").replaceAll("740 Td", "540 Td").replaceAll("718 Td", "518 Td")} Q`], { rotate: 90 }));

/** A font whose codes are letters; it carries no shapes. */
const lettered = (first) => {
  const ranges = ["00", "05", "06", "20", "fe"].map((row) => `<${row}00> <${row}ff> <${row}00>`);
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /Lettered /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 3} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lettered /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /DW 500 /CIDToGIDMap /Identity >>`,
    "<< /Type /FontDescriptor /FontName /Lettered /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    stream(`/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Lettered def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${ranges.length} beginbfrange\n${ranges.join("\n")}\nendbfrange\nendcmap\nend\nend`),
  ];
};
/** Glyphs from left to right, the last one ending at `x`. */
const flushRight = (x, y, text) =>
  `BT /F3 10 Tf ${x - 5 * text.length} ${y} Td <${[...text].map((letter) => letter.codePointAt(0).toString(16).padStart(4, "0")).join("")}> Tj ET`;
const backwards = (text) => [...text].reverse().join("");
const FROM_RIGHT = [
  flushRight(552, 740, backwards("\u05e0\u05d5\u05e2\u05d4 \u05d1\u05df-\u05d0\u05e8\u05d6\u05d9\u05dd")),
  flushRight(552, 724, `noa@example.com | +972 50-555-0142 | ${backwards("\u05d7\u05d9\u05e4\u05d4")}`),
  flushRight(552, 700, backwards("\u05e0\u05d9\u05e1\u05d9\u05d5\u05df \u05ea\u05e2\u05e1\u05d5\u05e7\u05ea\u05d9")),
  flushRight(552, 684, backwards("\u05d0\u05e0\u05dc\u05d9\u05e1\u05d8\u05d9\u05ea, \u05d1\u05e8\u05d5\u05e9 \u05de\u05e2\u05e8\u05db\u05d5\u05ea")),
  flushRight(552, 668, "2023 \u2013 2018"),
  // Arabic in its shapes: "Salma al-Alami", with lam and alef as one shape.
  flushRight(552, 640, backwards("\ufeb3\ufee0\ufee4\ufef0 \u0627\ufedf\ufecc\ufefc\ufee3\ufef2")),
];
writeFileSync(place("right-to-left.pdf"), pages([FROM_RIGHT.join("\n")], { extra: lettered(5), resources: "" , fonts: "/F3 5 0 R" }));

const link = (rect, target) => `<< /Type /Annot /Subtype /Link /Rect [${rect.join(" ")}] /A << /S /URI /URI (${target}) >> >>`;
writeFileSync(
  place("links.pdf"),
  pages([[HEAD, lines(60, 690, ["My code", "My page"])].join("\n")], {
    annotations: [link([58, 686, 110, 702], "https://github.com/maren-holt-example"), link([58, 672, 110, 688], "https://maren.example.com/?a=1&b=2")],
    info: "<< /Producer (Invented Writer 3) /Author (Maren Holt) /CreationDate (D:20261101100000+09'00') /ModDate (D:20261102111213-05'30') >>",
  }),
);

writeFileSync(
  place("hidden.pdf"),
  pages([
    [
      HEAD,
      lines(60, 690, ["What the page shows"]),
      lines(60, 660, ["never painted words"], { before: "3 Tr" }),
      `0 Tr 1 1 1 rg ${lines(60, 640, ["white on white words"])}`,
      `0.1 0.2 0.3 rg 50 600 300 24 re f 1 1 1 rg ${lines(60, 608, ["white on a dark band"])} 0 0 0 rg`,
      lines(60, 580, ["one point words"], { size: 1 }),
      lines(60, -40, ["words below the page"]),
    ].join("\n"),
  ]),
);

const picture = (number) => stream("\xff\x00\x80\x40", `/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 `);
const drawn = "q 612 0 0 792 0 0 cm /Im0 Do Q";
const scanned = (contents) => {
  const at = 3 + 2 * contents.length;
  return pages(contents, { extra: [picture(at)], resources: `/XObject << /Im0 ${at} 0 R >>` });
};
writeFileSync(place("scan.pdf"), scanned([drawn]));
writeFileSync(place("scan-with-machine-reading.pdf"), scanned([`${drawn}\n${lines(60, 700, WORK, { before: "3 Tr" })}`]));
writeFileSync(place("second-page-scanned.pdf"), scanned([`${HEAD}\n${lines(60, 680, WORK)}`, drawn]));
writeFileSync(place("many-pages.pdf"), pages(Array.from({ length: 23 }, (_, at) => lines(60, 700, [`Page number ${at + 1}`]))));
writeFileSync(place("broken.pdf"), pages([HEAD]).subarray(0, 200).toString("latin1").replaceAll("obj", "xxx"), "latin1");
writeFileSync(place("cut-short.pdf"), pages([[HEAD, lines(60, 680, WORK)].join("\n")]).subarray(0, 1150));

// Encryption of 40 bits with the user's password "secret", as the standard describes it.
const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
function rc4(key, data) {
  const state = Array.from({ length: 256 }, (_, at) => at);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i] + key[i % key.length]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
  }
  let [i, j] = [0, 0];
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]) & 255;
    [state[i], state[j]] = [state[j], state[i]];
    return byte ^ state[(state[i] + state[j]) & 255];
  }));
}
const md5 = (...parts) => createHash("md5").update(Buffer.concat(parts)).digest();
const padded = (password) => Buffer.concat([Buffer.from(password, "latin1"), PADDING]).subarray(0, 32);
const owner = rc4(md5(padded("owner")).subarray(0, 5), padded("secret"));
const key = md5(padded("secret"), owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), Buffer.from(ID, "hex")).subarray(0, 5);
const user = rc4(key, PADDING);
const hex = (bytes) => `<${bytes.toString("hex")}>`;
writeFileSync(place("encrypted.pdf"), pages([HEAD], { encrypt: `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>` }));

const zipped = (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime: "2026-11-01T00:00:00Z" }]])));
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v"';
const run = (text, properties = "") => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content, properties = "") => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const cell = (...content) => `<w:tc>${content.join("")}</w:tc>`;
const box = (text) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const body = [
  paragraph(run("Maren Holt")),
  paragraph(`<w:hyperlink r:id="rId9">${run("My code")}</w:hyperlink>${run(" &amp; ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://maren.example.com" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("my page")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
  paragraph(run("Experience"), '<w:pStyle w:val="Heading1"/>'),
  `<w:tbl><w:tr>${cell(paragraph(run("Data Engineer, Northwind")))}${cell(paragraph(run("Jan 2019 - Present")))}</w:tr></w:tbl>`,
  paragraph(run("Built the pipeline"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  paragraph(`${run("Cut the cost")}<w:r><w:tab/></w:r>${run("by a third")}`, '<w:pStyle w:val="ListBullet"/>'),
  paragraph(`${run("seen ")}${run("words that are not shown", "<w:vanish/>")}${run("again")}${run(" shown", '<w:vanish w:val="false"/>')}`),
  paragraph(run("tiny words", '<w:sz w:val="2"/>') + run("hidden by its style", '<w:rStyle w:val="Gone"/>')),
  paragraph(`${run("beside a box")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("In the box")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("In the box")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`),
  `<w:tbl><w:tr>${cell(paragraph(run("Skills")), paragraph(run("Rust")), paragraph(run("SQL")))}${cell(paragraph(run("Education")), paragraph(run("Example State University")))}</w:tr></w:tbl>`,
  paragraph(`<w:del>${run("taken away")}</w:del>${run("kept")}`),
].join("");
const related = (...entries) => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
const relation = (id, kind, target, external = false) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
writeFileSync(
  place("resume.docx"),
  zipped({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": related(relation("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": related(relation("rId9", "hyperlink", "https://github.com/maren-holt-example", true), relation("rId2", "styles", "styles.xml")),
    "word/styles.xml": `${XML}<w:styles ${W}><w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
    "word/header1.xml": `${XML}<w:hdr ${W}>${paragraph(run("maren@example.com"))}</w:hdr>`,
    "word/footer1.xml": `${XML}<w:ftr ${W}>${paragraph(run("(512) 555-0142"))}</w:ftr>`,
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:t"><dc:creator>Maren Holt</dc:creator><dcterms:created>2026-11-01T10:00:00Z</dcterms:created><dcterms:modified>2026-11-02T11:12:13Z</dcterms:modified></cp:coreProperties>`,
    "docProps/app.xml": `${XML}<Properties><Application>Invented Writer</Application><AppVersion>16.0</AppVersion></Properties>`,
  }),
);
writeFileSync(place("sheet.xlsx"), zipped({ "_rels/.rels": related(relation("rId1", "officeDocument", "xl/workbook.xml")), "xl/workbook.xml": `${XML}<workbook/>` }));
writeFileSync(
  place("linkedin.zip"),
  zipped({
    "Basic_LinkedInDataExport_11-20-2026/Profile.csv": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\nMaren,Holt,,14 Elm Court,Jan 2,Data engineer,,Software,78701,\"Austin, Texas, United States\",,[PORTFOLIO:https://maren.example.com],\r\n",
    "Basic_LinkedInDataExport_11-20-2026/Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\r\nNorthwind,Data Engineer,,\"Austin, TX\",Jan 2019,\r\nContoso,Analyst,\"Reports\r\nfor the board\",,2016,Dec 2018\r\n",
    "Basic_LinkedInDataExport_11-20-2026/Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\r\nExample State University,2012,2016,,BSc Physics,\r\n",
    "Basic_LinkedInDataExport_11-20-2026/Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\r\nmaren@example.com,Yes,Yes,1/2/26\r\n",
    "Basic_LinkedInDataExport_11-20-2026/Connections.csv": "First Name,Last Name\r\nSomebody,Else\r\n",
  }),
);
writeFileSync(place("resume.rtf"), "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\info{\\author Maren Holt}{\\creatim\\yr2026\\mo11\\dy1\\hr10\\min5}}\\pard Maren Holt\\par {\\field{\\*\\fldinst{HYPERLINK \"https://github.com/maren-holt-example\"}}{\\fldrslt my code}}\\par {\\v not shown}Data Engineer, Northwind\\tab Jan 2019 \\endash  Present\\par R\\'e9sum\\u233?\\par}");
writeFileSync(place("resume.html"), '<!doctype html><title>No</title><body><h1>Maren Holt</h1><p>maren@example.com, <a href="https://github.com/maren-holt-example">my code</a></p><p hidden>not shown</p><ul><li>Built the pipeline<li>Cut the cost</ul><script>alert(1)</script>');
writeFileSync(place("old.doc"), Buffer.from("d0cf11e0a1b11ae100000000", "hex"));
writeFileSync(place("candidates.csv"), "\ufeffCandidate Name;E-mail;Mobile;Location;Date of Birth;Shoe size\r\nMaren Holt;maren@example.com;(512) 555-0142;Austin, TX 78701, USA;1990-01-01;38\r\nAri Vance;ari@example.com;(512) 555-0143;Boston, MA;1991-01-01;39\r\n");
writeFileSync(place("candidates.jsonl"), '{"basics":{"name":"Maren Holt"}}\n{broken\n{"first_name":"Ari","last_name":"Vance","email_addresses":[{"value":"ari@example.com","type":"personal"}]}\n');

// Encodings that no encoder of JavaScript writes.
const encoded = {
  "cyrillic-1251.rtf": "e1xydGYxXGFuc2lcYW5zaWNwZzEyNTFcZGVmZjB7XGZvbnR0Ymx7XGYwXGZjaGFyc2V0MjA0IEFyaWFsO317XGYxXGZjaGFyc2V0MjM4IEFyaWFsIENFO319ClxwYXJkXGYwIFwnZDJcJ2U4XCdlY1wnZjNcJ2YwIFwnY2JcJ2UwXCdlN1wnZTBcJ2YwXCdlNVwnZTJccGFyIHRpbXVyLmxhemFyZXZAZXhhbXBsZS5jb21ccGFyClxmMSBQcmFoYSwgRHZvXCdmOFwnZTFrb3ZhIDdccGFyfQo=",
  "chinese-gb18030.csv": "0NXD+yzTys/kLMrWu/osuavLvizWsM67CsHW1r7UtixsaW5AZXhhbXBsZS5jb20sNTEyLTU1NS0wMTQzLLGxt+e/xry8LLmks8zKpgq6zs/+9qksaGVAZXhhbXBsZS5jb20sNTEyLTU1NS0wMTQ0LMfgyb2z9rDmyecsseC8rQo=",
  "japanese-shift-jis.html": "PGh0bWw+PGhlYWQ+PG1ldGEgY2hhcnNldD1TaGlmdF9KSVM+PC9oZWFkPjxib2R5PjxoMT6OUpZ7lPyN5zwvaDE+PHA+eWFtYW1vdG9AZXhhbXBsZS5jb208L3A+PGgyPpBFlrGMb5fwPC9oMj48cD4yMDE5lE40jI5+MjAyMpROM4yOIJZrlZeDZYNOg22DjYNXgVuKlI6uie+O0DwvcD48L2JvZHk+PC9odG1sPgo=",
  "greek-1253.txt": "xevd7ecg0OHw4eTc6ucKZWxlbmlAZXhhbXBsZS5jb20KCsXw4ePj5evs4fTp6t4g5ezw5enx3+EKzOf34e3p6vzyIOvv4+nz7Onq7/0sIMPh69zm6e/yIMv89u/yIMEuxS4KMjAxOSCWIPPe7OXx4Qo=",
  "macintosh.csv": "TmFtZSxFLW1haWwsVmlsbGUKUmVujmUgRHVwco4scmVuZWVAZXhhbXBsZS5jb20sT3JsjmFucwpab44gQo5yYW5nZXIsem9lQGV4YW1wbGUuY29tLIN0YW1wZXMK",
  "utf-16-no-mark.txt": "QQF1AGsAYQBzAHoAIABEAAUBYgByAG8AdwBzAGsAaQAKAGwAdQBrAGEAcwB6AEAAZQB4AGEAbQBwAGwAZQAuAGMAbwBtAAoA",
};
for (const [name, bytes] of Object.entries(encoded)) writeFileSync(place(name), Buffer.from(bytes, "base64"));
