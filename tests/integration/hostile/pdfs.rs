//! PDFs. Source: ISO 32000-1:2008.

use super::{File, file};
use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};

/// A document of these objects, the first of which is its catalog.
fn document(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", at + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let end = format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    out.extend(end.bytes());
    out
}

fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary}/Length {}>>\nstream\n", content.len()).into_bytes();
    object.extend(content);
    object.extend(b"\nendstream");
    object
}

/// A document of one page with this content, whose resources are these, beside further objects from number 6 on.
fn page(resources: &str, content: Vec<u8>, further: &[Vec<u8>]) -> Vec<u8> {
    page_with("", resources, content, further)
}

fn page_with(more: &str, resources: &str, content: Vec<u8>, further: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>{more}>>")
            .into_bytes(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ];
    objects.extend(further.iter().cloned());
    document(&objects)
}

fn text(content: &str) -> Vec<u8> {
    stream("", content.as_bytes())
}

const HELLO: &str = "BT /F 12 Tf 72 700 Td (Maren Holt) Tj ET\n";

/// Streams that unpack to much, and what hides it.
fn bombs() -> Vec<File> {
    let zeros = vec![b' '; 80 << 20];
    let packed = compress_to_vec_zlib(&zeros, 1);
    let twice = compress_to_vec_zlib(&packed, 6);
    let hex: Vec<u8> = packed.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
    let lengths: Vec<u8> = [129, b' '].repeat(2 << 20);
    let mut after_comment = b"<</Filter/FlateDecode % stream\n/Length ".to_vec();
    after_comment.extend(format!("{}>>\nstream\n", packed.len()).bytes());
    after_comment.extend(&packed);
    after_comment.extend(b"\nendstream");
    let long = format!("/Filter/FlateDecode/X({})", "x".repeat(4_000));
    let filters = vec![b"/FlateDecode".to_vec()];
    let named = |name: &str, content: Vec<u8>| (format!("pdf-bomb-{name}.pdf"), page("", content, &filters));
    let many: Vec<Vec<u8>> = (0..12).map(|_| stream("/Filter/FlateDecode", &packed)).collect();
    let kids: Vec<String> = (6..18).map(|number| format!("{number} 0 R")).collect();
    let several = page("", format!("[{}]", kids.join(" ")).into_bytes(), &many);
    vec![
        named("plain", stream("/Filter/FlateDecode", &packed)),
        named("short-name", stream("/Filter/Fl", &packed)),
        named("escaped-name", stream("/Filter/#46lateDecode", &packed)),
        named("escaped-key", stream("/#46ilter/FlateDecode", &packed)),
        named("indirect-filter", stream("/Filter 6 0 R", &packed)),
        named("twice", stream("/Filter[/FlateDecode/FlateDecode]", &twice)),
        named("in-hexadecimal", stream("/Filter[/ASCIIHexDecode/FlateDecode]", &hex)),
        named("long-dictionary", stream(&long, &packed)),
        named("comment", after_comment),
        named("without-header", stream("/Filter/FlateDecode", &compress_to_vec(&zeros, 1))),
        named("run-length", stream("/Filter/RunLengthDecode", &lengths)),
        named(
            "run-length-twice",
            stream("/Filter[/RunLengthDecode/RunLengthDecode]", &[129, 129].repeat(2 << 20)),
        ),
        file("pdf-bomb-several.pdf", several),
        named("pictures", stream("/Filter[/FlateDecode/DCTDecode]", &packed)),
    ]
}

/// Things in one another, or in themselves.
fn nested() -> Vec<File> {
    let mut files = Vec::new();
    for depth in [4_000, 40_000, 400_000] {
        let braces = "{".repeat(depth) + &"}".repeat(depth);
        let function = |dictionary: &str, content: &[u8]| {
            let function = stream(&format!("/FunctionType 4/Domain[0 1]/Range[0 1]{dictionary}"), content);
            let space = "/ColorSpace<</C[/Separation/S/DeviceGray 6 0 R]>>";
            page(space, text(&format!("/C cs 0.5 scn 0 0 10 10 re f {HELLO}")), &[function])
        };
        files.push(file(&format!("pdf-function-{depth}.pdf"), function("", braces.as_bytes())));
        let packed = compress_to_vec_zlib(braces.as_bytes(), 6);
        files.push(file(
            &format!("pdf-function-packed-{depth}.pdf"),
            function("/Filter/FlateDecode", &packed),
        ));
        for (name, open, close) in [("lists", "[", "]"), ("dictionaries", "<</A", ">>")] {
            let deep = open.repeat(depth) + "0" + &close.repeat(depth);
            files.push(file(
                &format!("pdf-{name}-{depth}.pdf"),
                page("", text(HELLO), &[deep.clone().into_bytes()]),
            ));
            let content = text(&format!("{HELLO}{deep} Do"));
            files.push(file(&format!("pdf-{name}-in-content-{depth}.pdf"), page("", content, &[])));
        }
    }
    let form = |content: &str, resources: &str| {
        stream(
            &format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<{resources}>>"),
            content.as_bytes(),
        )
    };
    let itself = form("/X Do", "/XObject<</X 6 0 R>>");
    files.push(file(
        "pdf-form-in-itself.pdf",
        page("/XObject<</X 6 0 R>>", text(&format!("{HELLO}/X Do")), &[itself]),
    ));
    // Each draws the next one ten times.
    let doubling: Vec<Vec<u8>> = (0..12)
        .map(|number| form(&"/X Do ".repeat(10), &format!("/XObject<</X {} 0 R>>", number + 7)))
        .chain([form(HELLO, "/Font<</F 5 0 R>>")])
        .collect();
    files.push(file("pdf-forms-by-ten.pdf", page("/XObject<</X 6 0 R>>", text("/X Do"), &doubling)));
    let fonts = b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 7 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/Resources<</Font<</T 6 0 R>>>>>>".to_vec();
    let glyph = stream("", b"1 0 d0 BT /T 1 Tf (aaaaaaaaaa) Tj ET");
    files.push(file(
        "pdf-glyph-in-itself.pdf",
        page("/Font<</T 6 0 R>>", text("BT /T 1 Tf (aaaaaaaaaa) Tj ET"), &[fonts, glyph]),
    ));
    let saves = "q ".repeat(2_000_000) + HELLO;
    files.push(file("pdf-saves.pdf", page("", text(&saves), &[])));
    let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
    objects.extend((0..24).map(|number| {
        let next = number + 3;
        format!("<</Type/Pages/Kids[{next} 0 R {next} 0 R]/Count 99999999>>").into_bytes()
    }));
    objects.push(b"<</Type/Page/MediaBox[0 0 9 9]>>".to_vec());
    files.push(file("pdf-pages-by-two.pdf", document(&objects)));
    files.push(file(
        "pdf-pages-in-themselves.pdf",
        document(&[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>".to_vec(),
        ]),
    ));
    files
}

/// Numbers that a reader may believe, and many of one thing.
fn large() -> Vec<File> {
    let mut files = Vec::new();
    let font = |widths: &str| {
        let font = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>";
        let descendant = format!(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[{widths}]>>"
        );
        page(
            "/Font<</C 6 0 R>>",
            text(&format!("{HELLO}BT /C 12 Tf 72 600 Td <00410042> Tj ET")),
            &[font.as_bytes().to_vec(), descendant.into_bytes()],
        )
    };
    for (name, widths) in [
        ("range", "0 4294967295 500".to_owned()),
        ("range-again", "0 2147483647 500 ".repeat(20)),
        ("ranges", "0 65535 500 ".repeat(2_000)),
    ] {
        files.push(file(&format!("pdf-widths-{name}.pdf"), font(&widths)));
    }
    for (filter, content) in [
        ("FlateDecode", compress_to_vec_zlib(&vec![0; 1 << 20], 6)),
        (
            "DCTDecode",
            b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x11\0\x02\x11\x01\x03\x11\x01\xff\xd9"
                .to_vec(),
        ),
        ("JPXDecode", b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 ".to_vec()),
        ("CCITTFaxDecode", vec![0; 4_000]),
        (
            "JBIG2Decode",
            b"\0\0\0\0\x30\0\x01\0\0\0\x13\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0".to_vec(),
        ),
    ] {
        let picture = stream(
            &format!(
                "/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/{filter}"
            ),
            &content,
        );
        let content = text(&format!("{HELLO}/I Do"));
        files.push(file(
            &format!("pdf-picture-{filter}.pdf"),
            page("/XObject<</I 6 0 R>>", content, &[picture]),
        ));
    }
    let notes = |count: usize| {
        let note = "<</Type/Annot/Subtype/Link/Rect[0 0 612 792]/A<</S/URI/URI(https://example.com)>>>>";
        format!("/Annots[{}]", note.repeat(count))
    };
    let glyphs = format!("BT /F 1 Tf 72 700 Td {}ET", "(abcdefghij) Tj ".repeat(15_000));
    files.push(file("pdf-links-over-glyphs.pdf", page_with(&notes(300), "", text(&glyphs), &[])));
    files.push(file("pdf-notes.pdf", page_with(&notes(90_000), "", text(HELLO), &[])));
    let areas = "0 0 612 792 re f ".repeat(2_500);
    let white = format!("0 g {areas}1 g BT /F 2 Tf 72 700 Td {}ET", "(abcdefghij) Tj ".repeat(15_000));
    files.push(file("pdf-white-over-areas.pdf", page("", text(&white), &[])));
    let places = |step: &dyn Fn(u32) -> (f64, f64)| {
        let at = |number: u32| {
            let (x, y) = step(number);
            format!("1 0 0 1 {x:.3} {y:.3} Tm (a) Tj ")
        };
        page("", text(&format!("BT /F 3 Tf {}ET", (0..30_000).map(at).collect::<String>())), &[])
    };
    files.push(file(
        "pdf-scattered.pdf",
        places(&|at| (f64::from(at * 7_919 % 612), f64::from(at * 104_729 % 792))),
    ));
    files.push(file("pdf-stairs.pdf", places(&|at| (f64::from(at % 600), 790.0 - f64::from(at) * 0.026))));
    files.push(file("pdf-lines.pdf", places(&|at| (72.0, 790.0 - f64::from(at) * 3.5))));
    files.push(file("pdf-one-place.pdf", places(&|_| (72.0, 700.0))));
    let paths = format!("{HELLO}{}", "0 0 m 9 9 l ".repeat(600_000));
    files.push(file("pdf-path.pdf", page("", text(&paths), &[])));
    let map = "/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange<0000><ffff>endcodespacerange 1 beginbfrange<0000><ffffffff><0041>endbfrange endcmap end";
    let mapped = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>".to_vec();
    files.push(file(
        "pdf-letters-range.pdf",
        page("/Font<</U 6 0 R>>", text("BT /U 9 Tf 72 700 Td (Maren) Tj ET"), &[mapped, text(map)]),
    ));
    files
}

/// Documents whose tables lie.
fn lies() -> Vec<File> {
    let honest = page("", text(HELLO), &[]);
    let text_of = String::from_utf8(honest.clone()).unwrap();
    let changed = |from: &str, to: &str| text_of.replace(from, to).into_bytes();
    vec![
        file("pdf-size.pdf", changed("/Size 6", "/Size 4294967295")),
        file("pdf-table.pdf", changed("xref\n0 6", "xref\n0 999999999")),
        file("pdf-previous.pdf", changed("/Root 1 0 R", "/Root 1 0 R/Prev 9")),
        file("pdf-root.pdf", changed("/Root 1 0 R", "/Root 99 0 R")),
        file("pdf-length.pdf", changed(&format!("/Length {}", HELLO.len()), "/Length 4 0 R")),
        file("pdf-box.pdf", changed("[0 0 612 792]", "[0 0 1e38 -1e38]")),
        file("pdf-box-nothing.pdf", changed("[0 0 612 792]", "[0 0 0 0]")),
        file("pdf-units.pdf", changed("/MediaBox", "/UserUnit 1e30/MediaBox")),
        file("pdf-streams.pdf", [b"%PDF-1.7\n".as_slice(), &b"stream ".repeat(1_000_000)].concat()),
        file("pdf-objects.pdf", [b"%PDF-1.7\n".as_slice(), &b"1 0 obj ".repeat(1_000_000)].concat()),
        file("pdf-head.pdf", "%PDF-"),
        file("pdf-cut.pdf", honest[..honest.len() / 2].to_vec()),
    ]
}

pub fn all() -> Vec<File> {
    [bombs(), nested(), large(), lies()].concat()
}
