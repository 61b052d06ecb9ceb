import { describe, expect, it } from "vitest";
import { parseCodebook } from "../../../src/coder/codebook/codebook.ts";
import { ruleBook } from "../../../src/coder/events/rule-book.ts";
import { codebook, tell, told, who } from "../fixture.ts";

describe("who does what to whom", () => {
  it.each([
    ["Kim Jong Un ha inviato un messaggio a Putin.", "PRK → RUS message"],
    ["Putin ha inviato un messaggio a Kim Jong Un.", "RUS → PRK message"],
    ["La Corea del Nord ha espulso l'ambasciatore malese.", "PRK → MYS expulsion"],
    ["La Malesia ha espulso l'ambasciatore nordcoreano.", "MYS → PRK expulsion"],
    ["Gli Stati Uniti hanno imposto sanzioni alla Corea del Nord.", "USA → PRK sanction"],
    ["Kim Jong Un ha telefonato a Putin.", "PRK → RUS call"],
    ["Kim Jong Un non ha risposto a Trump.", "PRK → USA refusal"],
    ["Kim Yo Jong ha respinto la proposta di dialogo della Corea del Sud.", "PRK → KOR refusal"],
    ["Kim Jong Un ha ringraziato Putin.", "PRK → RUS support"],
    ["Putin è arrivato a Pyongyang.", "RUS → PRK visit"]
  ])("“%s” is %s", (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it("is not told by a verb that only lets another act go on", () => {
    expect(told("La Cina non lascerà cadere Kim Jong Un.")).toEqual([]);
    expect(told("Washington fa sapere di avere ricevuto il messaggio di Kim Jong Un.")).toEqual(["PRK → USA message"]);
    expect(told("Pyongyang è tornata a minacciare Seul.")).toEqual(["PRK → KOR threat"]);
    expect(told("Kim Jong Un ha lasciato Mosca.")).toEqual(["PRK → RUS visit"]);
  });

  it("turns a passive round", () => {
    const active = who("Kim Jong Un ha inviato una lettera a Vladimir Putin.");
    expect(active).toEqual(["Kim Jong Un → Vladimir Putin"]);
    expect(who("Una lettera è stata inviata da Kim Jong Un a Vladimir Putin.")).toEqual(active);
    expect(told("Il presidente russo Putin è stato invitato a Pyongyang da Kim Jong Un.")).toEqual(["PRK → RUS invitation"]);
    expect(told("L'ambasciatore nordcoreano è stato espulso dalla Malesia.")).toEqual(["MYS → PRK expulsion"]);
  });

  it("has both sides act in a reciprocal, whoever is named first", () => {
    expect(told("Kim Jong Un e Vladimir Putin si sono incontrati.")).toEqual(["PRK → RUS meeting"]);
    expect(told("Vladimir Putin e Kim Jong Un si sono incontrati.")).toEqual(["PRK → RUS meeting"]);
    expect(told("Il vertice tra Donald Trump e Kim Jong Un è durato un'ora.")).toEqual(["PRK → USA meeting"]);
    expect(told("Kim Jong Un e Xi Jinping si sono scambiati lettere.")).toEqual(["PRK → CHN message"]);
  });

  it("makes an action of each of several targets", () => {
    expect(told("Kim Jong Un ha inviato messaggi ai leader di Cuba, Vietnam e Laos.")).toEqual([
      "PRK → CUB message",
      "PRK → VNM message",
      "PRK → LAO message"
    ]);
    expect(told("La Corea del Nord ha riconosciuto le repubbliche di Donetsk e Luhansk.").sort()).toEqual([
      "PRK → XDP recognition",
      "PRK → XLP recognition"
    ]);
  });

  it("reads lists by semicolons, each member with its office, also where they stand after a verb and its object", () => {
    expect(
      who(
        "Hanno inviato auguri a Kim Jong Un anche il presidente dell'India, Ram Nath Kovind; il presidente della Mongolia, Khaltmaa Battulga; il re di Svezia, Carlo XVI Gustavo, e l'ambasciatore del Vietnam."
      )
    ).toEqual([
      "Ram Nath Kovind → Kim Jong Un",
      "Khaltmaagiin Battulga → Kim Jong Un",
      "Carlo XVI Gustavo → Kim Jong Un",
      "Vietnam → Kim Jong Un"
    ]);
  });

  it("has a mission and an answer in sanctions act for their country", () => {
    expect(told("La missione della Corea del Nord presso le Nazioni Unite ha accusato Washington.")).toEqual([
      "PRK → USA criticism"
    ]);
    expect(told("Seul ha reagito al lancio nordcoreano con nuove sanzioni.")).toContain("KOR → PRK sanction");
  });

  it("goes nowhere where something comes first for a country", () => {
    expect(told("Per Cuba le relazioni con la Corea del Nord vengono al primo posto.")).toEqual([]);
  });

  it("keeps a group as a group", () => {
    expect(told("Kim Jong Un ha inviato un messaggio ai paesi socialisti.")).toEqual(["PRK → socialist countries message"]);
  });

  it("understands a subject that is not repeated", () => {
    expect(who("Kim Jong Un ha incontrato Putin. Ha poi inviato un messaggio a Xi Jinping.")).toEqual([
      "Kim Jong Un → Vladimir Putin",
      "Kim Jong Un → Xi Jinping"
    ]);
  });

  it("understands pronouns, “i due leader” and counterparts", () => {
    expect(who("Kim Jong Un è a Mosca. Putin lo ha ricevuto ieri.").at(-1)).toBe("Kim Jong Un → Vladimir Putin");
    expect(told("Kim Jong Un ha ricevuto Putin a Pyongyang. I due leader hanno firmato un accordo.")).toEqual([
      "PRK → RUS meeting",
      "PRK → RUS agreement"
    ]);
    expect(told("Il ministro degli Esteri nordcoreano Choe Son Hui ha incontrato il suo omologo russo.")).toEqual([
      "PRK → RUS meeting"
    ]);
  });

  it("tells Kim Jong Un from Kim Yo Jong", () => {
    expect(who("Kim Yo Jong ha criticato Washington. Kim ha inviato un messaggio a Putin.")).toEqual([
      "Kim Yo Jong → United States",
      "Kim Jong Un → Vladimir Putin"
    ]);
  });
});

describe("what is no action", () => {
  it.each([
    ["Putin ha incontrato Xi Jinping a Pyongyang.", "North Korea is only the place"],
    ["Vladivostok ha accolto Kim Jong Un.", "a city is no actor"],
    ["Kim Jong Un ha parlato a Vladivostok.", "nobody is spoken to"],
    ["Kim Jong Un ha visitato una fabbrica.", "no other side"],
    ["Le truppe nordcoreane sono forti.", "no act"],
    ["Xi Jinping ha inviato un messaggio a Vladimir Putin.", "neither side is North Korea"]
  ])("“%s”: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a mention", () => {
  it("names its rule, its trigger and the words of both sides", () => {
    const [row] = tell("Kim Jong Un ha inviato un messaggio al presidente russo Vladimir Putin.").mentions;
    expect(row).toMatchObject({
      rule: "send-message",
      trigger: "ha inviato un messaggio",
      source_text: "Kim Jong Un",
      target_text: "presidente russo Vladimir Putin"
    });
  });

  it("names who reported it", () => {
    expect(tell("Secondo la Kcna, Kim Jong Un ha ricevuto Putin.").mentions[0].attribution).toBe("KCNA");
    expect(tell("Kim Jong Un ha ricevuto Putin.").mentions[0].attribution).toBe("");
  });

  it("is made once, though verb and noun both tell it", () => {
    expect(tell("Kim Jong Un ha avuto un incontro con Putin.").mentions).toHaveLength(1);
  });
});

describe("the rule book", () => {
  const rules = (csv: string) => {
    const files = {
      "action-types.csv":
        "action_type,contact,cameo,cameo_name,plover,quad_class,goldstein,counts_when,past,infinitive,participle,mutual,verbal,traits\nmessage,true,040,Consult,CONSULT,1,1,when,past,inf,part,false,false,sent",
      "words.csv": "class,words\nletter,lettera|messaggio",
      "verbs.csv": `rule,form,heads,with,source,target,type,status\n${csv}`
    };
    return ruleBook(parseCodebook(files));
  };

  it("tries the rule that asks for more first", () => {
    const book = rules(
      "plain,verb,inviare,,subject,a,message,\nnarrow,verb,inviare,@letter,subject,a,message,\nstrict,verb,inviare,non,subject,a,message,"
    );
    expect(book.verbs.get("inviare")?.map(({ rule }) => rule)).toEqual(["strict", "narrow", "plain"]);
  });

  it("finds nouns by their first word, the longest first", () => {
    const book = rules("short,noun,scambio,,di,a,message,\nlong,noun,scambio di lettere,,di,a,message,");
    expect(book.nouns({ word: "scambio", answers: [] })?.map(({ rule }) => rule.rule)).toEqual(["long", "short"]);
  });

  it("of the project has a known type in every rule and a rule for every head", () => {
    for (const rule of codebook.rules) {
      expect(codebook.types.has(rule.type), rule.rule).toBe(true);
      expect(rule.heads.length, rule.rule).toBeGreaterThan(0);
    }
  });

  it.each([
    ["La Corea del Nord ha notificato la chiusura della sua ambasciata in Spagna.", "PRK → ESP break-relations"],
    [
      "Il Consiglio di sicurezza ha votato nuove sanzioni contro la Corea del Nord.",
      "United Nations Security Council → PRK sanction"
    ],
    ["La Russia ha ricevuto altri soldati nordcoreani.", "PRK → RUS military-aid"],
    ["Kim Jong Un ha mandato truppe per sostenere la Russia.", "PRK → RUS military-aid"],
    ["Il Laos ha ricevuto riso dalla Corea del Nord.", "PRK → LAO aid"],
    ["La Farnesina ha appreso con preoccupazione del lancio nordcoreano.", "ITA → PRK criticism"],
    ["Pyongyang ha indurito i toni verso Seul.", "PRK → KOR criticism"],
    ["Pyongyang ha ammesso il rapimento di tredici giapponesi.", "PRK → JPN coercion"],
    ["Il segretario di Stato Usa Marco Rubio ha incontrato Choe Son Hui.", "PRK → USA meeting"],
    ["Pyongyang ha rilasciato un turista americano.", "PRK → USA cooperation"]
  ])("reads the words of the news: “%s”", (text, action) => {
    expect(told(text)).toContain(action);
  });

  it("tells visits of two people in one sentence apart", () => {
    expect(tell("Ri Yong Ho è giunto a Pechino dopo la visita di Kim Jong Un in Cina.").mentions).toHaveLength(2);
  });

  it("reads no letter where something is read in a note", () => {
    expect(told("La Corea del Nord tace, si legge in una nota della Farnesina.")).toEqual([]);
  });

  it.each([
    ["Circa duemila soldati nordcoreani sono già in Russia.", ["PRK → RUS military-aid"]],
    ["Cordoglio di Pyongyang per la morte del presidente iraniano.", ["PRK → IRN message"]],
    ["La polizia malese ha arrestato un cittadino nordcoreano.", ["MYS → PRK coercion"]],
    ["Minsk ha proposto a Pyongyang una cooperazione più stretta.", ["BLR → PRK overture"]],
    ["Il telegramma firmato da Choe Son Hui è stato recapitato all'ambasciata iraniana.", ["PRK → IRN message"]]
  ])("reads “%s”", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});
