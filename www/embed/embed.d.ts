/** How to attach a form. */
export interface Options {
  /**
   * `assist` (the default) gives hints and adds nothing; `compare` also shows where the form and the file, letter or answers beside it differ;
   * `attach` adds facts, and `check` facts and the assessment, if there is a notice and the person agrees.
   */
  mode?: "assist" | "compare" | "attach" | "check";
  /** What the form applies for, for `compare` and `check`. */
  job?: { title?: string; employer?: string };
  /** Your policy for `check`: a policy object, `default` or `demonstration`. */
  policy?: object | string;
  /** Your packs for `check`, beside the world's universities that come with the embed. */
  packs?: readonly (URL | string)[];
  /** A language tag; the form's own language otherwise. */
  language?: string;
  /** Your words in place of ours, by their keys. */
  words?: Record<string, string>;
  /** ISO 3166-1 alpha-2 of the country in which numbers without a calling code are read, where the form states none. */
  country?: string;
  /** Selectors of fields to what they ask for; `none` leaves a field alone. */
  mapping?: Record<string, string>;
  /** A vendor's adapter, such as `greenhouse`. */
  adapter?: string;
  /** The notice, or its selector. */
  notice?: Element | string;
  /** Your own check box for agreeing, or its selector. */
  agree?: HTMLInputElement | string;
  /** Compares the name that the browser first filled in with the one that is sent, and keeps one word. */
  firstAutofill?: boolean;
  /** Where the WebAssembly is, if not beside the script. */
  wasm?: URL | string;
  /** Where the worker's file is, if not beside the script. */
  worker?: URL | string;
  /** Where to run the WebAssembly, if not wherever the page's policy lets it. */
  thread?: "main" | "worker";
  /** Detaches when aborted. */
  signal?: AbortSignal;
}

/** What is added to a form as `corroborate_facts`. */
export interface Facts {
  schema: "corroborate/facts/1";
  engine: string;
  /** How each value came into its field, by JSON Pointer into the form source's `person`. */
  inputs: Record<string, "typed" | "pasted" | "autofilled" | "widget" | "mixed">;
  session: {
    timeZone: string;
    /** Minutes east of UTC. */
    offsets: { january: number; july: number };
    whereNow?: string;
    travelling?: string;
    firstAutofill?: "same" | "compatible" | "different";
  };
}

/** An attached form. */
export interface Handle {
  form: HTMLFormElement;
  /** Looks at every field now; gives the number of hints shown. */
  check(): Promise<number>;
  /** What would be added now; nothing when it may not be. */
  facts(): Facts | undefined;
  /** Why nothing is added (`no-notice`, `not-visible`, `no-contact`, `no-correction`, `no-list`), or an empty text. */
  refused(): string;
  /** Where the WebAssembly runs. */
  engine(): "main" | "worker" | "nowhere";
  /** Takes everything away again. */
  detach(): void;
}

/** The version of the script. */
export const version: string;

/** Attaches one form. Attaching it again gives the same handle. */
export function attach(form: HTMLFormElement, options?: Options): Handle;
