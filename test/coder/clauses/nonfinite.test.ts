import { describe, expect, it } from "vitest";
import { told } from "../fixture.ts";

describe("infinitives and participles", () => {
  it.each([
    ["A difendere l'Iran è stata la Corea del Nord.", ["PRK → IRN support"]],
    ["Sono stati gli Emirati Arabi Uniti a espellere l'ambasciatore nordcoreano.", ["ARE → PRK expulsion"]],
    ["Lavrov è il primo ministro russo a visitare Pyongyang.", ["RUS → PRK visit"]],
    ["Xi Jinping è giunto a Pyongyang per una visita di Stato, accolto da Kim Jong Un.", ["PRK → CHN meeting"]],
    ["Kim Jong Un ha passato due giorni a Pechino, ospitato da Xi Jinping.", ["PRK → CHN meeting"]],
    ["La Corea del Nord rompe con la Malesia, colpevole di aver espulso l'ambasciatore nordcoreano.", ["MYS → PRK expulsion"]]
  ])("tell who did it: “%s”", (text, actions) => {
    expect(told(text)).toEqual(expect.arrayContaining(actions));
  });

  it.each([
    ["Washington ha condannato la Corea del Nord per aver fornito munizioni alla Russia.", "PRK → RUS military-aid"],
    ["Lavrov ha espresso gratitudine a Kim Jong Un per aver inviato soldati in Russia.", "PRK → RUS military-aid"]
  ])("tell what somebody is thanked or blamed for: “%s”", (text, action) => {
    expect(told(text)).toContain(action);
  });

  it.each([
    "Lukashenko ha parlato di un invito arrivato da Pyongyang.",
    "Trump ha replicato al commento giunto da Pyongyang.",
    "La Corea del Nord ha risposto a Seul interrompendo i contatti."
  ])("tell no journey and no message of what only came, or answered by a deed: “%s”", (text) => {
    expect(told(text).join()).not.toMatch(/visit|message/);
  });

  it("tell nothing of whoever is ready, though he is the first minister", () => {
    expect(told("Il primo ministro giapponese è pronto a incontrare Kim Jong Un.")).toEqual(["JPN → PRK overture"]);
  });

  it("tell what the subject did where nobody is thanked or blamed", () => {
    expect(told("La Russia è stata condannata da Kiev per aver ricevuto munizioni dalla Corea del Nord.")).not.toContain(
      "UKR → PRK military-aid"
    );
  });

  it("tell nothing when they only say what for", () => {
    expect(told("Lavrov è partito per incontrare Kim Jong Un.")).not.toContain("PRK → RUS meeting");
  });

  it("have the pronoun that hangs on their auxiliary", () => {
    expect(told("La Corea del Nord aveva operai in Qatar. Doha ha confermato di averli rimpatriati.")).toContain(
      "QAT → PRK expulsion"
    );
  });
});
