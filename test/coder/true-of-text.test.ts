/** What the coder tells is true of the text: by whom and to whom, whether it was, and when. */
import { describe, expect, it } from "vitest";
import { told, when, whether, who } from "./fixture.ts";

describe("what a work of fiction tells", () => {
  it.each([
    "Il romanzo immagina la visita di Kim Jong-un a Washington.",
    "Nel film il leader nordcoreano incontra Vladimir Putin su una portaerei.",
    "La serie tv racconta un vertice segreto fra Kim e il presidente cinese.",
    "La nuova miniserie immagina che la Corea del Nord attacchi Seul.",
    "Nella serie sudcoreana un soldato nordcoreano aiuta un'ereditiera di Seul."
  ])("was not: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("but a series of talks was", () => {
    expect(told("Una serie di colloqui tra Mosca e Pyongyang si è tenuta a maggio.")).toEqual(["PRK → RUS meeting"]);
  });

  it("but what is done because of it was", () => {
    expect(told("Il film ha irritato Pyongyang, che ha minacciato Washington.")).toEqual(["PRK → USA threat"]);
  });
});

describe("what has not been yet", () => {
  it("is what somebody should say, not what he says", () => {
    expect(whether("Il Giappone deve condannare la Corea del Nord.")).toEqual(["JPN → PRK criticism hypothetical"]);
    expect(whether("Il Giappone vuole condannare la Corea del Nord.")).toEqual(["JPN → PRK criticism actual"]);
  });

  it.each([
    ["Pyongyang ha detto sì a nuovi colloqui con Tokyo.", "PRK → JPN meeting planned"],
    ["Pyongyang ha dato il via libera a un incontro con Tokyo.", "PRK → JPN meeting planned"],
    ["Pyongyang ha avuto nuovi colloqui con Tokyo.", "PRK → JPN meeting actual"]
  ])("is what was agreed to: %s", (text, row) => {
    expect(whether(text)).toContain(row);
  });

  it("is all that a verb of planning goes on to list", () => {
    expect(whether("Sono previsti un banchetto e la firma di un accordo tra Mosca e Pyongyang.")).toEqual([
      "PRK → RUS agreement planned"
    ]);
  });

  it.each([
    ["Le due Coree si sono accordate per un vertice a Panmunjom.", "PRK → KOR meeting planned"],
    ["È atteso per oggi a Mosca l'incontro fra i viceministri di Russia e Corea del Nord.", "PRK → RUS meeting planned"]
  ])("is what is agreed on or awaited: %s", (text, row) => {
    expect(whether(text)).toContain(row);
  });

  it("is no promise where it is decided against", () => {
    expect(told("Roma decise di non completare l'accreditamento dell'ambasciatore della Corea del Nord.")).not.toContain(
      "ITA → PRK pledge"
    );
  });

  it("is what is bargained for", () => {
    expect(whether("Washington sta negoziando con Pyongyang il rilascio di due studenti americani.")).not.toContain(
      "PRK → USA cooperation actual"
    );
    expect(whether("Washington ha annunciato il rilascio di due studenti americani da parte della Corea del Nord.")).toContain(
      "PRK → USA cooperation actual"
    );
  });

  it("and what nobody confirmed is alleged", () => {
    expect(whether("Pyongyang non ha confermato di aver invitato il premier giapponese.")).toEqual([
      "PRK → JPN invitation alleged"
    ]);
    expect(whether("Pyongyang ha confermato di aver invitato il premier giapponese.")).toEqual(["PRK → JPN invitation actual"]);
  });
});

describe("who is meant", () => {
  it("by a family name that opens a sentence is the only one of that name who was named", () => {
    expect(who("Kim Song-nam è arrivato a Hanoi. Kim ha incontrato il presidente Xi Jinping.")).toContain(
      "Kim Song Nam → Xi Jinping"
    );
    expect(who("Kim Jong Un ha mandato Kim Song-nam a Hanoi. Kim ha poi incontrato Xi Jinping.")).toContain(
      "Kim Jong Un → Xi Jinping"
    );
    expect(who("Kim Song-nam è arrivato a Hanoi. Xi Jinping incontrerà Kim a giugno.")).toContain("Kim Jong Un → Xi Jinping");
  });

  it("by a family name is nobody who was dead", () => {
    const text = "La delegazione ha visitato le statue di Kim Il-sung e Kim Jong-il. Il programma è lungo. ";
    expect(who(`${text}Kim e Putin si sono visti a settembre.`)).toContain("Kim Jong Un → Vladimir Putin");
  });

  it("by a counterpart is who is named after the comma", () => {
    expect(who("Lavrov è stato accolto dalla sua omologa nordcoreana, Choe Son-hui.")).toEqual(["Choe Son Hui → Sergei Lavrov"]);
  });

  it("by nobody is a stranger whom the sentence before was about", () => {
    const text = "La Corea del Nord ha rilasciato Bruce Lowrance. Lowrance viveva a Seul. ";
    expect(told(`${text}Ha poi rivolto un appello alle autorità americane.`)).not.toContain("PRK → USA appeal");
  });

  it("and where a thing stands as subject nobody else does it", () => {
    expect(told("Trump vuole incontrare Kim, ma la distanza delle posizioni sembra escludere un vertice.")).not.toContainEqual(
      expect.stringContaining("refusal")
    );
    expect(told("Trump ha proposto un vertice a Kim. La proposta è stata respinta.")).toContain("PRK → USA refusal");
  });
});

describe("which act it is", () => {
  it("prisoners who are handed over are no arms", () => {
    expect(told("Mosca ha consegnato a Pyongyang i soldati catturati.")).toEqual(["PRK → RUS cooperation"]);
    expect(told("Pyongyang ha consegnato a Mosca i missili.")).toEqual(["PRK → RUS military-aid"]);
  });

  it("troops that withdraw are nobody who is expelled", () => {
    expect(told("Seul chiede il ritiro delle truppe nordcoreane.")).not.toContainEqual(expect.stringContaining("expulsion"));
  });

  it("a mission at the United Nations is no visit", () => {
    expect(told("Gli americani hanno telefonato alla missione nordcoreana all'Onu.")).not.toContainEqual(
      expect.stringContaining("visit")
    );
    expect(told("È cominciata la missione russa a Pyongyang.")).toEqual(["RUS → PRK visit"]);
  });

  it("a journey to another part of the world is no visit to North Korea", () => {
    expect(told("Kim ha scritto a Trump. La visita di Lavrov coincide con la trasferta asiatica di Trump.")).not.toContain(
      "USA → PRK visit"
    );
  });

  it("who answers by measures sends no message", () => {
    expect(told("La Malesia ha scritto a Pyongyang. Pyongyang ha risposto con misure.")).not.toContain("PRK → MYS message");
  });

  it("a resolution that is vetoed is of whoever moved it, and no veto of theirs", () => {
    expect(told("La Cina ha bloccato con il veto una risoluzione americana contro la Corea del Nord.")).toEqual([
      "CHN → PRK support"
    ]);
  });
});

describe("when it was", () => {
  it("is so many days before a feast", () => {
    expect(when("Putin ha ricevuto l'ambasciatore nordcoreano tre giorni prima di Natale.", "2018-01-10")).toEqual([
      "PRK → RUS meeting 2017-12-22 relative"
    ]);
    expect(when("Due giorni dopo Capodanno Kim ha telefonato a Xi Jinping.", "2018-01-10")).toEqual([
      "PRK → CHN call 2018-01-03 relative"
    ]);
    expect(when("Due giorni dopo la Pasqua Wang Yi ha visitato Pyongyang.", "2018-05-10")).toEqual([
      "CHN → PRK visit 2018-04-03 relative"
    ]);
  });

  it("is not the stretch by which it came before something else", () => {
    expect(when("Il viaggio di Wang Yi a Pyongyang precede di due settimane il congresso.")).toEqual([
      "CHN → PRK visit ../2025-10-29 publication"
    ]);
  });

  it("is not the time for which it had not been", () => {
    expect(when("Sono i primi colloqui tra Kim e Putin da quasi sei anni.")).toEqual([
      "PRK → RUS meeting 2025-10-29 publication"
    ]);
  });

  it("is from tomorrow on for a stay that begins tomorrow", () => {
    expect(when("Domani Wang Yi sarà a Pyongyang per una visita di tre giorni.")).toEqual([
      "CHN → PRK visit 2025-10-30/2025-11-01 relative"
    ]);
  });

  it("of a letter is not the day of the one that it answers", () => {
    const text =
      "Kim Jong Un ha mandato una lettera ad Assad. Kim ringrazia Damasco per gli auguri ricevuti la settimana scorsa.";
    expect(when(text, "2023-02-24")).toContain("PRK → SYR message 2023-02-24 publication");
  });
});

describe("who came, and whom somebody met", () => {
  it.each([
    ["Xi Jinping ha mandato Wang Yi a Pyongyang. Kim Jong Un lo ha ricevuto lunedì.", "Wang Yi"],
    ["Putin ha inviato a Pyongyang una delegazione guidata da Shoigu. Kim Jong Un lo ha ricevuto.", "Sergei Shoigu"],
    ["Sergei Lavrov è a Pyongyang. Kim Jong Un lo ha accolto e gli ha affidato una lettera per Putin.", "Sergei Lavrov"]
  ])("is who was sent, not who sent him, nor whom a letter is for: %s", (text, envoy) => {
    const all = who(text);
    expect(all).toContain(`${envoy} → North Korea`);
    expect(all).toContain(`Kim Jong Un → ${envoy}`);
  });

  it("is nobody by name where nobody says who was sent", () => {
    expect(who("Xi Jinping ha inviato una delegazione a Pyongyang.")).toEqual(["China → North Korea"]);
  });

  it("is whom a letter is for, who gets it through another", () => {
    expect(who("Kim Jong Un ha consegnato all'inviato russo una lettera per Putin.")).toEqual(["Kim Jong Un → Vladimir Putin"]);
  });
});

describe("to whom the object of a verb does not belong", () => {
  it.each([
    "Kim Jong Un ha ricevuto Lavrov. Il leader ha ringraziato i soldati del genio.",
    "La Cina ha inviato medici. Kim Jong Un ha promesso nuove case ai contadini.",
    "Seul ha inviato riso. La Corea del Nord ha ignorato gli appelli delle organizzazioni umanitarie.",
    "Kim Jong Un ha incontrato Xi Jinping. La Corea del Nord ha respinto le accuse di riciclaggio.",
    "La Corea del Nord tace. Kishida ha incontrato a marzo le famiglie dei rapiti."
  ])("is the other side of the article: %s", (text) => {
    expect(told(text).filter((row) => !/^PRK → (?:RUS|CHN) meeting|^(?:CHN|KOR) → PRK aid/.test(row))).toEqual([]);
  });

  it("but where it was charged before, it is who charged it", () => {
    expect(told("Seul ha accusato la Corea del Nord. Pyongyang ha respinto le accuse.")).toContain("PRK → KOR refusal");
    expect(told("Seul ha offerto riso alla Corea del Nord. Pyongyang lo ha rifiutato.")).toContain("PRK → KOR refusal");
  });

  it.each([
    "Seul avverte i cittadini che vivono vicino alla Corea del Nord di restare in casa.",
    "Washington ha avvertito le banche che fanno affari con Pyongyang.",
    "La Corea del Nord ha lanciato un missile. Washington avverte che un accordo con Mosca potrebbe essere vicino."
  ])("is who is warned of it, or what is foreseen: %s", (text) => {
    expect(told(text).filter((row) => !row.endsWith("force-posture"))).toEqual([]);
  });

  it.each([
    "Moon cerca di aiutare Trump a sbloccare la trattativa con Kim.",
    "Il Sudafrica vuole aiutare Trump a organizzare un vertice con Kim."
  ])("is who only helps others to it: %s", (text) => {
    expect(told(text).filter((row) => /KOR|ZAF/.test(row))).toEqual([]);
  });
});

describe("who is somewhere", () => {
  it.each([
    "L'ambasciatore nordcoreano Jo Song-gil era a Roma dal 2015.",
    "L'incaricato d'affari nordcoreano resta a Roma.",
    "Il diplomatico nordcoreano Han Tae-song era a Ginevra come ambasciatore presso l'Onu."
  ])("because he is posted there pays no visit: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    "L'inviato speciale Song Tao è arrivato a Pyongyang con un messaggio di Xi Jinping.",
    "Song Tao è atterrato a Pyongyang con una lettera del presidente cinese."
  ])("with a message has come, and the message too: %s", (text) => {
    expect(told(text)).toEqual(["CHN → PRK visit", "CHN → PRK message"]);
  });
});

describe("who is meant by name", () => {
  it.each([
    ["Il portavoce di Putin, Dmitri Peskov, ha elogiato la Corea del Nord.", "Dmitry Peskov → North Korea"],
    ["Il portavoce di Putin ha elogiato la Corea del Nord.", "Russia → North Korea"],
    [
      "Il portavoce del presidente russo Vladimir Putin, Dmitri Peskov, ha elogiato la Corea del Nord.",
      "Dmitry Peskov → North Korea"
    ],
    ["Il consigliere di Trump, John Bolton, ha accusato Pyongyang.", "John Bolton → North Korea"],
    ["Il regime di Kim ha minacciato il Giappone.", "North Korea → Japan"],
    ["Nel 2000 il leader nordcoreano ospitò il presidente sudcoreano Kim Dae-jung.", "Kim Jong Il → Kim Dae-jung"],
    ["Il presidente cinese Hu Jintao ricevette il leader nordcoreano nel 2006.", "Kim Jong Il → Hu Jintao"],
    ["La Corea del Nord tace. Abe ha parlato a Kim dei giapponesi sequestrati.", "North Korea → Japan"],
    ["Dopo aver spedito una delegazione in Malesia per il caso Kim Jong-nam, Pyongyang tace.", "North Korea → Malaysia"]
  ])("is who acts, and not whose he is or who came later: %s", (text, act) => {
    expect(who(text)).toContain(act);
  });

  it("are the two whose names follow", () => {
    const text = "Mike Pompeo ha incontrato Kim Yong-chol. I due leader, Trump e Kim, si vedranno a giugno.";
    expect(who(text)).toEqual(["Kim Yong Chol → Mike Pompeo", "Kim Jong Un → Donald Trump"]);
  });
});

describe("an act that two words of a sentence name", () => {
  it("is one, whoever stands after the noun", () => {
    expect(told("Kim Jong-un ha inviato un messaggio di condoglianze a Putin per l’attentato di Mosca.")).toEqual([
      "PRK → RUS message"
    ]);
  });
});

describe("between whom", () => {
  it("is nobody whose border it is", () => {
    expect(told("Kim ha incontrato Trump al confine fra le due Coree.")).toEqual(["PRK → USA meeting"]);
    expect(told("Kim ha detto sì a un incontro con Trump nella zona demilitarizzata tra le due Coree.")).not.toContain(
      "PRK → KOR pledge"
    );
    expect(told("Il vertice fra le due Coree si è chiuso.")).toEqual(["PRK → KOR meeting"]);
  });
});

describe("a message", () => {
  it("is none where it is propaganda, and fiery words are no fire", () => {
    expect(told("Seul trasmetteva messaggi di propaganda verso la Corea del Nord.")).toEqual([]);
    expect(told("La Corea del Nord risponde con parole di fuoco agli Stati Uniti.")).not.toContain("PRK → USA force");
    expect(told("Seul ha risposto al fuoco della Corea del Nord.")).toEqual(["KOR → PRK force"]);
  });
});

describe("who is held responsible", () => {
  it.each([
    "Seul considera Pyongyang responsabile dell’attacco informatico.",
    "Seul ha indicato la Corea del Nord come mandante dell’attacco."
  ])("is criticised: %s", (text) => expect(told(text)).toEqual(["KOR → PRK criticism"]));
});

describe("what is said of a diplomat", () => {
  it("expels him where it is that he is not welcome", () => {
    expect(told("Il ministro malese ha annunciato che l’ambasciatore della Corea del Nord è persona non grata.")).toEqual([
      "MYS → PRK expulsion"
    ]);
  });
});

describe("who acts, past a relative", () => {
  it("is who stands before “la cui”", () => {
    const text = "Kim Jong Un tace. Tokyo, la cui zona economica è stata violata, ha chiesto al Consiglio di sicurezza di agire.";
    expect(told(text)).not.toContainEqual(expect.stringContaining("PRK →"));
  });

  it("is not who is named only after the object of a missile", () => {
    const text = "Dopo il missile che ha sorvolato Hokkaido il Consiglio di sicurezza dell'Onu condanna le azioni di Pyongyang.";
    expect(told(text)).toEqual(["United Nations Security Council → PRK criticism"]);
  });

  it("is not whose country was named before, where “il segretario generale” is of none", () => {
    const text = "Il premier giapponese tace. Il segretario generale si è appellato alla Corea del Nord.";
    expect(told(text)).not.toContain("JPN → PRK appeal");
  });
});

describe("which side it is, where nobody is named", () => {
  it.each([
    [
      "Kim Jong Un ha ricevuto Sergei Lavrov. I due ministeri degli Esteri hanno firmato un piano di scambi.",
      "North Korea → Russia"
    ],
    ["Trump ha condannato il regime nordcoreano. Lo studente era stato arrestato a Pyongyang.", "North Korea → United States"]
  ])("is a state, and nobody by name: %s", (text, act) => {
    expect(who(text)).toContain(act);
  });

  it.each([
    "La Cina tace. La Corea del Nord ha minacciato di lanciare missili contro l'isola.",
    "La Cina ha criticato Washington. Il regime nordcoreano alza i toni.",
    "Pyongyang, riferisce Seul, offre una moratoria."
  ])("is nobody whom the article names besides: %s", (text) => {
    expect(told(text).filter((row) => /^PRK → (?:CHN|KOR)/.test(row))).toEqual([]);
  });

  it("is nobody against whom soldiers are sent", () => {
    expect(told("Il Nord ha mandato soldati nel Kursk per respingere gli ucraini.")).not.toContain("PRK → UKR military-aid");
  });
});

describe("what goes on unsaid", () => {
  it("is about who acted, and not whose letter he has with him", () => {
    const text =
      "Kim Yong-chol è atterrato a Washington. Ha con sé una lettera di Kim Jong-un per Trump. Prima aveva fatto tappa a Pechino.";
    expect(who(text)).toContain("Kim Yong Chol → China");
  });

  it("and a journey that somebody stops is none", () => {
    expect(whether("Donald Trump ha fermato il viaggio di Mike Pompeo in Corea del Nord.")).toEqual(["USA → PRK visit denied"]);
  });
});
