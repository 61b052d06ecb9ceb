/** Articles coded with the real codebook, for tests of what pages make of them. */
import type { Dataset, SourceArticle } from "../../src/coder/model/dataset.ts";
import { type Codebook, code } from "../../src/coder/index.ts";
import { readCodebook } from "../../src/data/dataset.ts";

let codebook: Codebook | undefined;

export function aCoding(...articles: SourceArticle[]): Dataset {
  codebook ??= readCodebook();
  return code(articles, codebook);
}

export const LETTERS: SourceArticle = {
  id: "letters",
  text: " date 2021-03-24 Kim Jong-un ha inviato messaggi ai leader di Cuba, Vietnam e Laos. Nulla di nuovo a Seul. Il 23 marzo Kim ha incontrato Xi Jinping.\n\nIl tempo era bello.\n\nCondividi\n"
};
