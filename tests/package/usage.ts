// Type-checked, never run: how a host uses the package. `@ts-expect-error` marks what the types must refuse.
import init, { browserSession, check, explain, formSource, phone, report, rules, version } from "../../pkg/corroborate.js";
import type { Assessment, CheckOptions, Finding, InputError, Policy, Session, Source, Submission } from "../../pkg/corroborate.js";

export async function use(form: HTMLFormElement, bytes: ArrayBuffer): Promise<string> {
  await init();
  await init(bytes);
  await init(new URL("https://example.com/corroborate_bg.wasm"));

  const source: Source = formSource(form);
  const session: Session = browserSession();
  const submission: Submission = { id: "a-1", sources: [source, { kind: "cover-letter", text: "Dear …" }], session };
  const policy: Policy = { schema: "corroborate/policy/1", id: "own", rules: { "phone/service-line": "off" } };
  const options: CheckOptions = { asOf: "2026-11-22", policy };

  const assessment: Assessment = check(submission, options);
  const again: Assessment = check({ basics: { name: "Ada Example" } });
  const level: "nothing" | "context" | "ask" | "verify" = again.level;
  const quotes = assessment.findings.flatMap((finding: Finding) => finding.evidence.map(({ quote }) => quote));

  // @ts-expect-error a source has a kind
  check({ sources: [{ text: "" }] });
  // @ts-expect-error no such policy
  check(submission, { policy: "strict" });
  // @ts-expect-error no such level
  if (assessment.level === "fraud") return "";

  return [level, ...quotes, report(assessment, "markdown"), explain(rules()[0]!.id).why, phone(["+1"])[0]!.given, version()].join();
}

export function readable(error: unknown): string {
  const { name, path, message } = error as InputError;
  return `${name} at ${path}: ${message}`;
}
