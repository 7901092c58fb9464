// Builds pkg/dist/training-scorm12.zip, or the file named: the training page as a SCORM 1.2 package for learning systems. The page inside is
// the same bytes as pkg/dist/training.html; it finds the system's API by itself.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const { zipSync } = createRequire(new URL("www/package.json", root))("fflate");
const { version } = JSON.parse(readFileSync(new URL("pkg/package.json", root), "utf8"));

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="corroborate-training" version="${version}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="corroborate">
    <organization identifier="corroborate">
      <title>Corroborate: see contradictions, not categories</title>
      <item identifier="practice" identifierref="page" isvisible="true">
        <title>Practice</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="training.html">
      <file href="training.html"/>
      <file href="LICENSE"/>
      <file href="NOTICE.md"/>
    </resource>
  </resources>
</manifest>
`;

// A fixed time, so that the same sources give the same bytes.
const mtime = new Date("2020-01-01T12:00:00Z");
const entries = {
  "imsmanifest.xml": [Buffer.from(manifest), { level: 9, mtime }],
  "LICENSE": [readFileSync(new URL("LICENSE", root)), { level: 9, mtime }],
  "NOTICE.md": [readFileSync(new URL("NOTICE.md", root)), { level: 9, mtime }],
  "training.html": [readFileSync(new URL("pkg/dist/training.html", root)), { level: 9, mtime }],
};
writeFileSync(process.argv[2] ?? fileURLToPath(new URL("pkg/dist/training-scorm12.zip", root)), zipSync(entries));
