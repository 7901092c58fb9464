// The package as it ships, with everything else that it carries.
import { init, phone } from "../../../pkg/corroborate.js";

export async function load(_, whole) {
  await init(whole);
  return { all: (numbers) => phone(numbers) };
}
