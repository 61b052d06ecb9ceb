/** What a text does not tell is not coded: acts of other countries among themselves, accusations, half-known people. */
import { describe, expect, it } from "vitest";
import { told, whether } from "./fixture.ts";

describe("what other countries do to each other", () => {
  it.each([
    "La Corea del Nord ha lanciato un missile. Macron ha incontrato il cancelliere Merz. Ha promesso nuovi aiuti.",
    "Putin ha telefonato a Erdogan e ha parlato della Corea del Nord. Ha proposto un vertice.",
    "Seul e Tokyo hanno discusso della Corea del Nord. Il premier Ishiba ha ringraziato per l'accoglienza.",
    "Lavrov ha visto Wang Yi per parlare della Corea del Nord. Wang ha definito il colloquio positivo."
  ])("is not meant for North Korea where they go on: %s", (text) => {
    expect(told(text).filter((row) => !row.endsWith("force-posture"))).toEqual([]);
  });

  it.each([
    "La Germania ha criticato la Cina per il sostegno alla Corea del Nord.",
    "Il premier giapponese ha elogiato Seul per la fermezza con Pyongyang.",
    "Washington ha minacciato Pechino per i favori a Pyongyang.",
    "Il governo di Seul ha accusato i parlamentari di simpatie per la Corea del Nord.",
    "Yoon ha dichiarato la legge marziale accusando l'opposizione di simpatie per il Nord.",
    "Seul ha imposto sanzioni a quattro cittadini russi per aver aiutato Pyongyang."
  ])("is meant for whoever the verb names: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("but a list with North Korea in it is meant for both", () => {
    expect(told("La Nato ha criticato la Cina e la Corea del Nord per il sostegno a Mosca.")).toEqual(["NATO → PRK criticism"]);
  });
});

describe("to whom an act is not done", () => {
  it.each([
    "Seul avverte che il Nord potrebbe lanciare un missile nei prossimi giorni.",
    "Gli Stati Uniti hanno avvertito che Pyongyang invierà altri soldati in Russia."
  ])("what North Korea may do is foreseen, and no threat to it: %s", (text) => {
    expect(told(text).filter((row) => row.endsWith("PRK threat"))).toEqual([]);
  });

  it("but that it will pay for it is one", () => {
    expect(told("Trump ha avvertito che la Corea del Nord pagherà un prezzo altissimo.")).toEqual(["USA → PRK threat"]);
  });

  it.each([
    "La Russia ha definito illegali le sanzioni contro Pyongyang.",
    "L'Iran ha firmato con Mosca un accordo simile a quello tra Russia e Corea del Nord.",
    "Lavrov ha accusato Stati Uniti e Giappone. Pyongyang ha espresso gratitudine."
  ])("of what others do, or did together, nothing is told of it: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("whoever promises somebody not to do it is the one who does not", () => {
    expect(whether("Mosca ha promesso a Seul che non fornirà tecnologia militare a Pyongyang.")).toEqual([
      "RUS → PRK military-aid denied"
    ]);
  });

  it("a meeting that somebody offers to host has not been", () => {
    expect(whether("La Mongolia ha offerto di ospitare il vertice tra Kim e Trump.")).toContain("PRK → USA meeting hypothetical");
  });

  it.each([
    "Trump, che vuole incontrare Kim, ha firmato in Malesia un accordo sulle terre rare.",
    "La Svizzera, che ha donato aiuti alla Corea del Nord, ha firmato un accordo sui dazi.",
    "Lavrov ha lasciato Pyongyang. A Pechino ha firmato una dichiarazione congiunta."
  ])("nobody agrees unsaid in a third country, or with whom only a relative clause tells of: %s", (text) => {
    expect(told(text).filter((row) => row.endsWith("agreement"))).toEqual([]);
  });

  it("who has just condemned North Korea does it no favour unsaid", () => {
    expect(told("Seul ha condannato il lancio della Corea del Nord. Il governo ha ringraziato per il sostegno.")).toEqual([
      "KOR → PRK criticism"
    ]);
  });

  it("who accuses it of supplying arms is not the one who gets them", () => {
    expect(told("Israele ha accusato Pyongyang di fornire armi al movimento.")).toEqual(["ISR → PRK criticism"]);
  });
});

describe("who acts", () => {
  it.each([
    [
      "Il ministro russo Belousov ha incontrato il collega cinese Dong Jun. Il ministro ha visitato Pyongyang.",
      "RUS → PRK visit"
    ],
    ["Rubio ha incontrato Lavrov. Il segretario di Stato ha accusato la Corea del Nord.", "USA → PRK criticism"],
    ["Trump ha incontrato Lee Jae-myung. Il presidente ha scritto a Kim.", "USA → PRK message"]
  ])("is who acted in the sentence before, if two held the office: %s", (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it("is who speaks, and not who does it in what is said", () => {
    const text =
      "«La Corea del Nord minaccia l'Europa», ha detto il ministro lituano Budrys. Poi ha ringraziato la Corea del Sud.";
    expect(told(text).filter((row) => row.endsWith("support"))).toEqual([]);
  });
});

describe("whom a pronoun means", () => {
  it.each([
    ["Shoigu è tornato da Pyongyang e ha riferito a Putin. Il presidente lo ha ringraziato.", ["RUS → PRK visit"]],
    ["Trump ha ricevuto Rubio dopo il test della Corea del Nord. Il presidente lo ha elogiato.", []],
    ["Putin ha telefonato a Kim. Lo ha ringraziato.", ["PRK → RUS call", "RUS → PRK support"]]
  ])("may be somebody of the same side: %s", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });

  it("“i due” are no two of three who were named together", () => {
    const text = "Kim, Xi e Putin sono sul palco di Pechino. I due hanno firmato un accordo.";
    expect(told(text).filter((row) => row.endsWith("agreement"))).toEqual([]);
  });
});

describe("a namesake", () => {
  it.each([
    "Il rapporto di Michael Kirby è stato respinto da Pyongyang.",
    "Il finanziere Hunter Biden ha criticato la Corea del Nord."
  ])("of another given name is somebody else: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("but a given name may be spelt in another way", () => {
    expect(told("L'ambasciatore Aleksander Matsegora ha incontrato Choe Son Hui.")).toEqual(["PRK → RUS meeting"]);
  });
});

describe("what somebody is accused of", () => {
  it.each([
    ["Gli Stati Uniti hanno accusato la Russia di aver aiutato la Corea del Nord.", "RUS → PRK aid alleged"],
    ["Mosca è accusata di aver fornito missili alla Corea del Nord.", "RUS → PRK military-aid alleged"],
    ["Washington accusa la Cina di aver mentito e di aver inviato petrolio alla Corea del Nord.", "CHN → PRK aid alleged"]
  ])("is alleged of the accused: %s", (text, action) => {
    expect(whether(text)).toEqual([action]);
  });

  it("is not what the accuser did", () => {
    const text = "La Corea del Nord tace. La Cina, accusata dagli Stati Uniti di aver aiutato il Nord, smentisce.";
    expect(whether(text)).toContain("CHN → PRK aid alleged");
    expect(told(text).filter((row) => row.startsWith("USA"))).toEqual([]);
  });

  it.each([
    "La banca è stata accusata da Washington di aver fornito denaro alla Corea del Nord.",
    "La polizia sudcoreana cerca un sindacalista accusato di aver incontrato agenti nordcoreani."
  ])("is nobody’s where the accused is nobody known: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("money that is offered", () => {
  it.each([
    "Gli Stati Uniti offrono 15 milioni di dollari per informazioni su sette nordcoreani.",
    "Washington ha offerto una taglia di 5 milioni di dollari su un trafficante nordcoreano."
  ])("for somebody’s capture is no aid: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("but for food is", () => {
    expect(told("Gli Stati Uniti hanno offerto 15 milioni di dollari alla Corea del Nord per il riso.")).toEqual([
      "USA → PRK pledge"
    ]);
  });
});

describe("who is received", () => {
  it.each([
    "Roma ospita l'ambasciata nordcoreana.",
    "La Russia ospita migliaia di lavoratori nordcoreani.",
    "Pyongyang ospita le ambasciate di venti Paesi, tra cui la Svezia.",
    "Papa Francesco ha salutato all'Angelus l'apertura della Corea del Nord."
  ])("is no embassy, no worker and no event: %s", (text) => {
    expect(told(text).filter((row) => row.endsWith("meeting"))).toEqual([]);
  });

  it("but somebody in an embassy is", () => {
    expect(told("Kim Jong Un ha ricevuto Lavrov in ambasciata.")).toEqual(["PRK → RUS meeting"]);
  });

  it.each(["La figlia di Kim Jong Un lo ha accompagnato a Pechino.", "Mike Pence e Kim Yo-jong erano seduti a poca distanza."])(
    "is nobody of the other side: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    }
  );

  it.each([
    "Biden, Kishida e Yoon hanno avuto un trilaterale dedicato alla Corea del Nord.",
    "Ivanka Trump e Kim Yong-chol hanno assistito alla cerimonia a pochi metri di distanza."
  ])("is nobody of whom the talks only tell, or who sits apart: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("troops that are reviewed meet nobody", () => {
    expect(told("Kim Jong Un ha passato in rassegna le truppe con la Russia alle porte.")).toEqual([]);
  });
});

describe("a journey", () => {
  it.each([
    "Il vicepresidente Mike Pence ha visitato la zona smilitarizzata, a pochi metri dalla Corea del Nord.",
    "Thae Yong-ho, numero due dell'ambasciata nordcoreana a Londra, ha disertato ed è arrivato a Seul con la famiglia.",
    "La Corea del Nord tace. Alla cerimonia nella capitale francese hanno partecipato i rappresentanti di sessanta Paesi."
  ])("is none to what is near, of who flees, or of others: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is not of the ministry that confirms it", () => {
    const text = "Thae Yong-ho, diplomatico nordcoreano, è fuggito. Il ministero dell'Unificazione ha confermato il suo arrivo.";
    expect(told(text)).toEqual([]);
  });
});

describe("what is said", () => {
  it("is no promise where “ha assicurato” only says so", () => {
    const text =
      "La Corea del Nord ha lanciato un missile. «Non è una Nato asiatica», ha assicurato il consigliere Jake Sullivan.";
    expect(told(text).filter((row) => row.endsWith("pledge"))).toEqual([]);
  });

  it("against an attack that others suffered is not said against them", () => {
    expect(told("La Corea del Nord ha condannato l'attacco terroristico di Parigi.")).toEqual([]);
  });

  it("by the government at a capital is of that country", () => {
    const text = "Kim Jong Un è a Singapore. Il presidente sudcoreano tace. A Teheran il governo ha criticato Kim Jong Un.";
    expect(told(text)).toContain("IRN → PRK criticism");
  });

  it("of arms that should be gone asks nobody for arms", () => {
    const text = "La Corea del Nord ha inviato tecnici in Iran. L'Iran ha chiesto l'eliminazione di tutte le armi atomiche.";
    expect(told(text)).not.toContain("IRN → PRK appeal");
  });

  it("of a treaty with a third is no treaty with it", () => {
    const text = "Choe Son Hui ha lasciato Mosca. A Bruxelles Borrell ha riferito del partenariato firmato con la Corea del Sud.";
    expect(told(text).filter((row) => row.endsWith("agreement"))).toEqual([]);
  });

  it("to the people is said to no other state", () => {
    const text = "La Corea del Nord tace. Lo stato maggiore di Seul ha invitato la popolazione a non uscire.";
    expect(told(text)).toEqual([]);
  });

  it("of a third by whoever helps him is not of the other side", () => {
    expect(told("Trump ha detto che Putin lo aiuterà a convincere Kim Jong Un.")).not.toContain("RUS → PRK aid");
  });
});

describe("who acts together with another", () => {
  it.each([
    "La Russia, con l'Iran e la Corea del Nord, minaccia l'Europa.",
    "La Russia, insieme alla Corea del Nord, minaccia la pace."
  ])("does nothing to the one beside: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("nor is a word between commas answered that belongs to another verb", () => {
    expect(told("La Russia, accusata di aver fornito armi alla Corea del Nord, nega.")).toEqual(["RUS → PRK military-aid"]);
  });
});

describe("who says it", () => {
  it("is not whom the quotation tells of, where the text leaves him unsaid", () => {
    const text =
      "Zelensky ha parlato ai giornalisti. «C'è il rischio che la Corea del Nord invii altre armi a Mosca», ha scritto su X.";
    expect(told(text)).not.toContain("PRK → UKR criticism");
  });

  it("is asked is the one whom a relative names", () => {
    const text = "Trump ha chiamato Xi Jinping, al quale ha chiesto di convincere Pyongyang a fermare i test.";
    expect(told(text)).toEqual([]);
  });
});

describe("who is no state", () => {
  it.each([
    "La nazionale femminile nordcoreana è arrivata in Cina per la Coppa d'Asia.",
    "Un disertore nordcoreano è arrivato in Corea del Sud."
  ])("pays no visit: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    "La Croce Rossa ha visitato i prigionieri nordcoreani a Kiev.",
    "Il prigioniero nordcoreano ha detto di voler vivere in Corea del Sud."
  ])("is no country that is visited, and speaks for none: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("“la liberazione del Kursk” is a part of the war, and no journey", () => {
    expect(told("I nordcoreani hanno partecipato alla liberazione del Kursk.")).toEqual(["PRK → RUS military-aid"]);
  });
});

describe("who is held", () => {
  it("is not captured by the country where it was", () => {
    expect(told("Due soldati nordcoreani sono stati catturati a gennaio nel Kursk.")).toEqual([]);
    expect(told("È stato arrestato in Malesia un cittadino nordcoreano.")).toEqual(["MYS → PRK coercion"]);
  });

  it("a court that condemns a man sentences him", () => {
    expect(told("Un giudice americano ha condannato un programmatore nordcoreano.")).toEqual(["USA → PRK coercion"]);
  });

  it.each([
    "La polizia giapponese ha arrestato un uomo per aver esportato merci in Corea del Nord.",
    "La polizia spagnola ha fermato un uomo accusato di aver aiutato la Corea del Nord.",
    "Seul ha fermato una petroliera sospettata di rifornire una nave nordcoreana.",
    "Un professore sudcoreano è stato arrestato per aver spiato per conto di Pyongyang.",
    "Washington ha sequestrato una nave usata per consegnare petrolio alla Corea del Nord."
  ])("is of no country that only the charge names: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is who did it, and not the court", () => {
    expect(told("Un giudice americano ha condannato Virgil Griffith per aver aiutato la Corea del Nord.")).toEqual([]);
  });
});
