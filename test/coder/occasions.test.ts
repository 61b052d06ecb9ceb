/** Meetings, visits and messages in the ways in which news tells them: each way with several sides. */
import { describe, expect, it } from "vitest";
import { tell, told } from "./fixture.ts";

/** Who meets, visits or writes to Kim: with office and name, the name alone, the country's code and its capital. */
const OTHERS = [
  ["il presidente russo Vladimir Putin", "Putin", "RUS", "Mosca"],
  ["il presidente cinese Xi Jinping", "Xi", "CHN", "Pechino"],
  ["il presidente sudcoreano Moon Jae-in", "Moon", "KOR", "Seul"],
  ["il presidente americano Donald Trump", "Trump", "USA", "Washington"]
].map(([full, short, code, capital]) => ({ full, short, code, capital }));

type Other = (typeof OTHERS)[number];
type Ways = Readonly<Record<string, (other: Other) => string>>;

/** Tells each way of telling an act with each of the others, and expects that act among those told. */
function inEachWay(ways: Ways, act: (other: Other) => string): void {
  it.each(Object.keys(ways))("%s", (way) => {
    for (const other of OTHERS) expect(told(ways[way](other)), ways[way](other)).toContain(act(other));
  });
}

const meeting = ({ code }: Other): string => `PRK → ${code} meeting`;
const visit = ({ code }: Other): string => `${code} → PRK visit`;

describe("“quello” stands for the meeting, visit or letter named before", () => {
  const actual: Ways = {
    "dopo quello di giugno a Singapore": ({ full }) =>
      `Si prepara un possibile secondo vertice tra ${full} e Kim Jong-un, dopo quello di giugno a Singapore.`,
    "otto mesi dopo quello di Singapore": ({ short }) =>
      `Gli sherpa lavorano a un nuovo incontro fra ${short} e Kim, otto mesi dopo quello di Singapore.`,
    "dopo il primo dello scorso anno": ({ full }) =>
      `Un secondo vertice tra Kim Jong-un e ${full} è possibile, un anno dopo il primo di Singapore.`
  };
  it.each(Object.keys(actual))("%s: it has been, whatever the next will be", (way) => {
    for (const other of OTHERS)
      expect(
        tell(actual[way](other)).actions.map((row) => `${row.target_country} ${row.action_type} ${row.status}`),
        actual[way](other)
      ).toContain(`${other.code} meeting actual`);
  });

  inEachWay(
    {
      "e uno con": ({ full }) => `Kim ha avuto due vertici con il presidente serbo Aleksandar Vucic e uno con ${full}.`,
      "e quello con": ({ full }) => `Dopo l'incontro con il presidente serbo e quello con ${full}, Kim è tornato a casa.`,
      "e quello tra": ({ full }) => `Dopo il vertice tra Kim e Vucic e quello tra lo stesso Kim e ${full}, il clima è migliorato.`
    },
    meeting
  );
  inEachWay(
    {
      "segue quella che ha fatto": ({ full }) => `La visita segue quella che ${full} ha fatto a Pyongyang.`,
      "dopo quello di": ({ short }) => `La visita del presidente serbo a Roma e quella di ${short} a Pyongyang sono finite.`
    },
    visit
  );

  it("stands for no act where a problem or an aim is named", () => {
    expect(told("L'obiettivo dei colloqui era quello di ridurre le tensioni con Seul.")).toEqual([]);
    expect(told("I colloqui fra Tokyo e Pyongyang servono a problemi come quello dei rapimenti.")).toEqual(["PRK → JPN meeting"]);
  });
});

describe("“il vertice di Singapore”", () => {
  const before = "Il presidente Trump e Kim Jong-un si sono incontrati a Singapore. ";
  it("names where it was, and no other side of what the article goes on to tell", () => {
    expect(told(`${before}Dopo il vertice di Singapore Kim ha inviato un messaggio di auguri.`)).toEqual([
      "PRK → USA meeting",
      "PRK → USA message"
    ]);
    expect(told("I colloqui di Mosca con Pyongyang sono finiti.")).toEqual(["PRK → RUS meeting"]);
  });
});

describe("who acts in a relative of an adverbial is named after it", () => {
  inEachWay(
    {
      "nell'incontro che ha avuto con": ({ full }) => `Nell'incontro che ha avuto con Kim Jong-un, ${full} ha parlato di pace.`,
      "nel colloquio che ha avuto ieri con": ({ full }) =>
        `Nel colloquio che ha avuto ieri a Singapore con ${full}, Kim Jong-un ha parlato di pace.`
    },
    meeting
  );
  inEachWay(
    { "nella visita che ha compiuto a": ({ full }) => `Nella visita che ha compiuto a Pyongyang, ${full} ha taciuto.` },
    visit
  );
  inEachWay(
    { "nella lettera che ha inviato a": ({ full }) => `Nella lettera che ha inviato a Kim Jong-un, ${full} parla di pace.` },
    ({ code }) => `${code} → PRK message`
  );
});

describe("“come” is followed by verb and subject", () => {
  inEachWay(
    {
      "come avevano concordato": ({ full }) =>
        `I resti sono stati restituiti, come avevano concordato ${full} e Kim Jong-un nel vertice di giugno.`
    },
    meeting
  );
});

describe("whose it is stands before", () => {
  inEachWay(
    {
      "il loro ultimo incontro": ({ full }) => `${full} ha criticato Kim Jong-un. Il loro ultimo incontro risale al 2019.`,
      "dal loro vertice": ({ full }) => `Kim Jong-un ha criticato ${full}. Dal loro vertice sono passati due anni.`
    },
    meeting
  );
  inEachWay({ "a … si trova": ({ full }) => `A Pyongyang si trova ${full}.` }, visit);
});
