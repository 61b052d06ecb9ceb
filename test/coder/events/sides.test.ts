/** Who to whom where Italian leaves it unsaid, denies it, or shares it between two: each kind in many words. */
import { describe, expect, it } from "vitest";
import { tell, told, when, whether, who } from "../fixture.ts";

/** What a text tells as having happened or going on. */
const happened = (text: string): string[] =>
  tell(text)
    .actions.filter(({ status }) => status === "actual" || status === "ongoing")
    .map((row) => `${row.source_country} → ${row.target_country} ${row.action_type}`);

describe("what is done to others than the other side", () => {
  const before = "Kim Jong Un ha incontrato Putin a Vladivostok. ";
  it.each([
    "Zelensky ha criticato gli alleati per il silenzio sui soldati nordcoreani.",
    "Yoon ha accusato l'opposizione di simpatizzare con la Corea del Nord.",
    "Shigeru Ishiba ha elogiato la stampa, che segue la Corea del Nord da anni.",
    `${before}Il presidente russo ha lodato i parlamentari.`,
    `${before}Per il ministro russo quel crimine minaccia la pace.`,
    `${before}Quando si esalta il leader si tace.`,
    `${before}Vladimir Putin appoggia la linea di Mosca.`
  ])("“%s” tells no praise or charge", (text) => {
    expect(happened(text).filter((act) => !act.endsWith("meeting"))).toEqual([]);
  });

  it.each([
    ["Yoon ha accusato la Corea del Nord.", "KOR → PRK criticism"],
    [`${before}Il presidente russo ha lodato il coraggio dei soldati.`, "RUS → PRK support"],
    [`${before}Assad ha ringraziato il popolo coreano.`, "SYR → PRK support"]
  ])("“%s” tells one", (text, act) => {
    expect(happened(text)).toContain(act);
  });

  it.each(["L'arsenale nordcoreano non preoccupa gli Stati Uniti.", "Putin non ha criticato Kim Jong Un."])(
    "“%s” tells nothing that was said",
    (text) => {
      expect(tell(text).actions).toEqual([]);
    }
  );
});

describe("what nobody did", () => {
  it.each([
    "Nessuna delegazione nordcoreana ha visitato Mosca quest'anno.",
    "Nessun ministro russo ha incontrato Kim Jong Un a Pechino.",
    "Né Kim Jong Un né Vladimir Putin hanno inviato un messaggio a Xi Jinping.",
    "Mai Kim Jong Un e Putin si sono incontrati in segreto.",
    "Non c'è stato alcun incontro tra Kim Jong Un e Donald Trump.",
    "Nessun incontro si è tenuto tra Choe Son Hui e Marco Rubio.",
    "Nessuna lettera è stata inviata da Kim Jong Un a Trump.",
    "Nemmeno Choe Son Hui ha incontrato il segretario di Stato americano.",
    "Nessun accordo è stato firmato tra Corea del Nord e Giappone.",
    "In dieci anni nessun presidente cinese ha visitato Pyongyang.",
    "Né Mosca né Pyongyang hanno firmato un trattato con Seul.",
    "Neppure un funzionario nordcoreano è volato a Mosca.",
    "Senza aver incontrato Kim Jong Un, Trump è ripartito da Seul.",
    "Né la Russia né la Cina hanno inviato aiuti alimentari alla Corea del Nord.",
    "I due leader, Kim e Xi, non si vedono da quattro anni."
  ])("“%s” is no act", (text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe("a denial without an object", () => {
  it.each([
    ["Seul sostiene che soldati nordcoreani combattono in Ucraina. Mosca ha negato.", "RUS"],
    ["Secondo la stampa, Kim Jong Un avrebbe scritto a Trump. Il Cremlino ha smentito.", "RUS"],
    ["La Cina avrebbe fornito riso alla Corea del Nord. Pechino nega.", "CHN"],
    ["Washington ha accusato Kim Jong Un di aver venduto missili a Mosca. Il Cremlino ha negato tutto.", "RUS"],
    ["Gli Stati Uniti hanno accusato la Corea del Nord. Il Cremlino ha respinto le accuse.", "RUS"],
    ["Kim Jong Un ha incontrato Putin. La Casa Bianca non smentisce.", "USA"]
  ])("“%s” is none of North Korea", (text, country) => {
    expect(tell(text).actions.filter((row) => row.source_country === country && row.action_type === "refusal")).toEqual([]);
  });

  it.each([
    ["Gli Stati Uniti hanno accusato la Corea del Nord di riciclaggio. Pyongyang ha negato.", "PRK → USA refusal"],
    ["Washington ha accusato Pyongyang di un attacco informatico. La Corea del Nord ha respinto le accuse.", "PRK → USA refusal"],
    ["Il governo giapponese ha accusato Pyongyang dei rapimenti. Il regime definisce infondate le accuse.", "PRK → JPN refusal"],
    ["La Malesia ha accusato la Corea del Nord. Il regime ha definito l'accusa priva di fondamento.", "PRK → MYS refusal"]
  ])("“%s” answers whoever made the charge", (text, action) => {
    expect(happened(text)).toContain(action);
  });

  it("has arms received from North Korea denied in their direction", () => {
    expect(whether("La Russia smentisce di aver ricevuto armi da Pyongyang.")).toEqual(["PRK → RUS military-aid denied"]);
  });
});

describe("“né … né …” lists sides", () => {
  it.each([
    ["Né Putin né Xi hanno incontrato Kim Jong Un.", ["PRK → RUS meeting denied", "PRK → CHN meeting denied"]],
    ["Kim Jong Un non ha scritto né a Putin né a Xi.", ["PRK → RUS message denied", "PRK → CHN message denied"]],
    ["Né Mosca né Pyongyang hanno confermato l'invio di truppe.", []]
  ])("%s", (text, actions) => {
    expect(whether(text)).toEqual(actions);
  });
});

describe("who is thanked for an act did it", () => {
  it.each([
    ["Kim Jong Un ha ringraziato Putin per gli aiuti umanitari.", "RUS → PRK aid"],
    ["Kim Jong Un ha ringraziato Xi Jinping della lettera.", "CHN → PRK message"],
    ["Putin ha ringraziato Kim Jong Un per l'invio di truppe.", "PRK → RUS military-aid"],
    ["Kim Jong Un si è detto grato a Xi Jinping per l'invito.", "CHN → PRK invitation"],
    ["Seul ha ringraziato Pyongyang per il rilascio dei detenuti.", "PRK → KOR cooperation"],
    ["Kim Jong Un ha ringraziato Trump per il colloquio.", "PRK → USA meeting"]
  ])("%s", (text, action) => {
    expect(told(text)).toContain(action);
  });

  it("but not whoever else is named with it", () => {
    const thanked = told("Kim Jong Un ha ringraziato Putin per la visita di Xi Jinping a Pyongyang.");
    expect(thanked).toEqual(["PRK → RUS support", "CHN → PRK visit"]);
  });
});

describe("a reply to an invitation", () => {
  it.each([
    ["Kim Jong Un ha ringraziato Xi Jinping per l'invito.", ["PRK → CHN support", "CHN → PRK invitation"]],
    [
      "Putin ha ringraziato Kim Jong Un per l'invito a visitare la Corea del Nord.",
      ["RUS → PRK support", "PRK → RUS invitation"]
    ],
    [
      "Kim Jong Un ha invitato Putin a Pyongyang. Il presidente russo ha accettato.",
      ["PRK → RUS invitation", "RUS → PRK pledge"]
    ],
    ["Xi ha invitato Kim Jong Un a Pechino e Kim ha accettato.", ["CHN → PRK invitation", "PRK → CHN pledge"]],
    ["L'invito di Trump è stato accettato da Kim Jong Un.", ["PRK → USA pledge", "USA → PRK invitation"]],
    [
      "Il presidente del Vietnam ha accettato l'invito di Kim Jong Un a visitare Pyongyang.",
      ["VNM → PRK pledge", "PRK → VNM invitation"]
    ],
    ["Pyongyang ha declinato l'invito di Moon Jae-in al vertice.", ["PRK → KOR refusal", "KOR → PRK invitation"]],
    ["Kim Jong Un è in Russia. Il leader ha accettato l'invito a tornare.", ["PRK → RUS pledge"]],
    ["Il leader nordcoreano ha accettato l'invito rivoltogli da Putin.", ["PRK → RUS pledge", "RUS → PRK invitation"]]
  ])("“%s” is %s", (text, actions) => {
    expect(happened(text)).toEqual(expect.arrayContaining(actions));
    expect(happened(text).filter((one) => one.endsWith("invitation"))).toEqual(
      actions.filter((one) => one.endsWith("invitation"))
    );
  });
});

describe("two who act side by side, each of a country", () => {
  it.each([
    ["Il ministro degli Esteri russo e quello nordcoreano hanno firmato un accordo.", ["PRK → RUS agreement"]],
    ["Il ministro della Difesa russo e quello cinese hanno visitato Pyongyang.", ["RUS → PRK visit", "CHN → PRK visit"]],
    ["I capi delle diplomazie russa e nordcoreana hanno avuto un colloquio.", ["PRK → RUS meeting"]],
    ["I presidenti di Cina e Russia hanno scritto a Kim Jong Un.", ["CHN → PRK message", "RUS → PRK message"]],
    [
      "Gli ambasciatori di Cuba e del Vietnam hanno presentato le credenziali a Pyongyang.",
      ["PRK → CUB meeting", "PRK → VNM meeting"]
    ]
  ])("“%s” is %s", (text, actions) => {
    expect(happened(text).sort()).toEqual([...actions].sort());
  });
});

describe("two who do it to each other", () => {
  it.each([
    ["Nord e Sud Corea si sono accordate su una data.", "PRK → KOR agreement"],
    ["Kim Jong Un e Xi Jinping hanno ribadito l'impegno a cooperare.", "PRK → CHN pledge"]
  ])("%s", (text, action) => {
    expect(happened(`La Corea del Nord ha visto ieri un inviato russo. ${text}`)).toContain(action);
  });
});

describe("a verb with “si”", () => {
  it.each([
    ["Seul e Pyongyang si accusano a vicenda di aver violato gli accordi.", "PRK → KOR criticism"],
    ["Il capo della Casa Bianca e il leader di Pyongyang si sono insultati.", "PRK → USA criticism"],
    ["Trump e Kim Jong Un hanno usato la televisione per minacciarsi a vicenda la guerra.", "PRK → USA threat"]
  ])("is done by each of two to the other: %s", (text, act) => {
    expect(happened(text)).toEqual([act]);
  });

  it("is done by nobody where no two are its subject", () => {
    expect(happened("A Pyongyang e a Seul si accusa il governo.")).toEqual([]);
  });
});

describe("one verb with two objects", () => {
  it.each([
    ["Kim Jong Un ha incontrato prima Lavrov e poi Wang Yi.", ["CHN", "RUS"]],
    ["Kim Jong Un ha ricevuto dapprima il ministro russo Shoigu, quindi il cinese Li Hongzhong.", ["CHN", "RUS"]],
    ["Kim Jong Un ha incontrato sia Putin sia Xi.", ["CHN", "RUS"]],
    ["Kim Jong Un ha incontrato tanto Putin quanto Xi.", ["CHN", "RUS"]],
    ["Kim Jong Un ha visto non solo Putin ma anche Xi Jinping.", ["CHN", "RUS"]],
    ["Kim Jong Un ha incontrato Xi Jinping e, il giorno dopo, Putin.", ["CHN", "RUS"]],
    ["Kim Jong Un ha ricevuto lunedì Shoigu e martedì Wang Yi.", ["CHN", "RUS"]],
    ["Kim Jong Un ha incontrato Xi a Pechino e Putin a Vladivostok.", ["CHN", "RUS"]],
    ["Kim Jong Un ha mandato fiori a Xi e una lettera a Putin.", ["CHN", "RUS"]],
    ["Il 20 ottobre Kim Jong Un ha incontrato Shoigu, il 24 Wang Yi.", ["CHN", "RUS"]],
    ["Nel 2018 Kim Jong Un visitò la Cina, nel 2019 il Vietnam.", ["CHN", "VNM"]],
    ["Pyongyang ha condannato Israele ieri e gli Stati Uniti oggi.", ["ISR", "USA"]],
    ["Washington ha sanzionato la Corea del Nord lunedì e la Russia martedì.", ["USA"]],
    ["La delegazione nordcoreana è stata ricevuta dal presidente cubano e dai ministri cinesi.", ["CHN", "CUB"]]
  ])("“%s” has contacts with %s", (text, partners) => {
    expect(
      tell(text)
        .actions.map((row) => row.partner_country)
        .sort()
    ).toEqual(partners);
  });
});

it("each of two objects has the day that stands beside it", () => {
  expect(when("Il 20 ottobre Kim Jong Un ha incontrato Sergej Shoigu, il 24 Wang Yi.")).toEqual([
    "PRK → RUS meeting 2025-10-20 explicit",
    "PRK → CHN meeting 2025-10-24 relative"
  ]);
});

it("a visit that is somebody else's is not the subject's", () => {
  expect(told("Kim Jong Un e Putin hanno parlato ieri della visita di Trump a Pechino.")).toEqual(["PRK → RUS meeting"]);
});

describe("a meeting that is only talked about or still ahead", () => {
  it.each([
    "Trump e Lee hanno parlato di un incontro con Kim Jong Un.",
    "Il quotidiano ipotizza un faccia a faccia tra Kim e Trump ad Apec.",
    "Gli analisti non escludono un vertice tra Kim Jong Un e Trump.",
    "Si parla di un viaggio di Kim a Mosca.",
    "Le trattative tra Stati Uniti e Corea del Nord sono un'ipotesi lontana.",
    "Per la Casa Bianca serve un vertice con Pyongyang.",
    "Gli investitori aspettano i colloqui tra Usa e Corea del Nord.",
    "Si attende per domani l'arrivo di Lavrov a Pyongyang.",
    "L'incontro tra Kim e Trump è fissato per il 12 giugno.",
    "Il vertice tra Kim Jong Un e Putin è in calendario per settembre."
  ])("“%s” has not taken place", (text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe("a namesake from the South or of no office", () => {
  it.each([
    "Il professor Kim ha incontrato studenti russi.",
    "Il regista Kim ha incontrato il presidente francese Macron.",
    "Il giornalista Ri ha scritto a Putin.",
    "Il premier sudcoreano Kim Boo-kyum è arrivato a Pechino. Kim ha incontrato Li Keqiang.",
    "Il deputato sudcoreano Kim Gi-hyeon è volato a Washington, dove Kim ha incontrato Rubio."
  ])("“%s” tells nothing of the North", (text) => {
    expect(tell(text).actions).toEqual([]);
  });

  it("is not who is meant after the leader has been named again", () => {
    expect(
      who(
        "Il premier sudcoreano Kim Boo-kyum è a Pechino. Kim Jong Un è partito. Il leader ha salutato. Kim ha incontrato Putin."
      )
    ).toEqual(["Kim Jong Un → Vladimir Putin"]);
  });
});

describe("whoever is not named", () => {
  it("is not taken from before where the words say that it is another", () => {
    expect(happened("Kim Jong Un ha incontrato Putin. Kim ha avvertito Washington che pagherà.")).toContain("PRK → USA threat");
    expect(happened("Seul ha salutato l'artista e il ministero sudcoreano si è congratulato con lui. Pyongyang tace.")).toEqual(
      []
    );
    expect(happened("Kim Jong Un è in Siria. Kim non ha mai incontrato un presidente nel suo Paese.")).not.toContain(
      "PRK → SYR meeting"
    );
  });

  it("is who is somewhere before the place where that is", () => {
    expect(
      tell("Putin è atteso in Cina e il colloquio con Kim Jong Un potrebbe svolgersi a Vladivostok.").actions.map(
        (row) => row.partner_country
      )
    ).not.toContain("CHN");
  });

  it("is not taken for an event told again that has a name or sides of its own", () => {
    const once = "Kim Jong Un ha incontrato Trump. ";
    const days = (text: string) => tell(once + text).actions.length;
    expect(days("A fine mese il presidente americano sarà in Corea del Sud per il vertice Apec.")).toBe(1);
    expect(days("L'agenzia non ha chiarito i temi del vertice.")).toBe(1);
  });

  it.each([
    ["L'esercito di Seul ha visto i militari nordcoreani togliere gli altoparlanti.", []],
    ["Kim Jong Un ha incontrato i soldati russi feriti.", []],
    ["Seul ha accusato Pyongyang, accuse respinte sia dalla Russia sia dalla Corea del Nord.", ["KOR → PRK criticism"]],
    ["Il compagno Kim Jong Un ha incontrato Putin.", ["PRK → RUS meeting"]],
    ["Seul ha chiesto a Donald Trump di riprendere il dialogo con Kim Jong Un.", []],
    ["La Cina ha condannato le sanzioni americane contro Pyongyang.", ["CHN → PRK support"]],
    ["Kim ha condannato le sanzioni americane contro Pyongyang.", ["PRK → USA criticism"]],
    ["I diplomatici della Corea del Nord hanno lasciato la Malesia.", ["PRK → MYS expulsion"]],
    ["Kim Jong Un ha lasciato la Malesia.", ["PRK → MYS visit"]]
  ])("who is no party, or acts himself, is no other side: “%s” is %s", (text, actions) => {
    expect(happened(text)).toEqual(actions);
  });

  it.each([
    "Kim Jong Un ha visitato Mosca. Vladimir Putin ha incontrato ieri le famiglie dei caduti.",
    "Kim Jong Un ha visitato Mosca. Vladimir Putin aveva esortato la comunità internazionale alla calma.",
    "Kim Jong Un ha visitato Mosca. Vladimir Putin ha ricevuto il gradimento del parlamento."
  ])("met or urged is whoever the object names, no side of the article: “%s”", (text) => {
    expect(happened(text)).toEqual(["PRK → RUS visit"]);
  });

  it("what is done to somebody of one's own side is not done to the other side of the article", () => {
    expect(happened("Kim Jong Un ha visitato Mosca. Il leader nordcoreano ha ringraziato i soldati nordcoreani.")).toEqual([
      "PRK → RUS visit"
    ]);
  });

  it("what stands in brackets is no destination", () => {
    expect(happened("Kim Jong Un è arrivato alla stazione di Pechino alle 16 (le 10 in Italia).")).toEqual(["PRK → CHN visit"]);
  });
});

describe("what only seems to be between the other side and North Korea", () => {
  it.each([
    // talked about, not with
    "Kim Yo Jong aveva parlato con ottimismo delle prospettive dei rapporti con Tokyo.",
    "Lavrov ha parlato della cooperazione con la Corea del Nord.",
    "Kim Jong Un e Putin ne hanno parlato come di un passo importante.",
    // a pronoun for somebody else whom the sentence names
    "La Corea del Nord tace. Trump ha chiamato al telefono Vladimir Putin e lo ha ringraziato per aver elogiato il suo lavoro.",
    // a visit elsewhere
    "La Corea del Nord pesa nella visita che il segretario di Stato Anthony Blinken compie a Tokyo.",
    // what cannot be promised
    "La Corea del Nord ha scritto a Londra: in caso di conflitto non può garantire la sicurezza dell'ambasciata."
  ])("“%s”", (text) => {
    expect(told(text).filter((act) => !act.endsWith("message"))).toEqual([]);
  });

  it("but one talks with persons", () => {
    expect(told("Kim Jong Un ha discusso con Putin dei rapporti bilaterali.")).toEqual(["PRK → RUS meeting"]);
  });
});

it("an attack announced is a threat to whom the sentence names alone, an answer to whom the article deals with", () => {
  expect(told("Kiev ha parlato delle armi di Pyongyang. Budanov ha poi annunciato nuovi attacchi in Crimea.")).not.toContain(
    "UKR → PRK threat"
  );
  expect(told("Kim Jong Un ha annunciato un attacco contro gli Stati Uniti.")).toContain("PRK → USA threat");
  expect(told("Seul ha criticato Pyongyang. La Corea del Nord ha annunciato una ferma risposta.")).toContain("PRK → KOR threat");
});

it("who comes back comes to North Korea only where the words say so", () => {
  expect(told("Kim Jong Un ha elogiato Mosca. Al suo ritorno Belousov ha dormito.")).toEqual(["PRK → RUS support"]);
  expect(told("Il ritorno di Lavrov a Pyongyang è recente.")).toEqual(["RUS → PRK visit"]);
});

it("silence about North Korea is no answer to it", () => {
  expect(told("Il silenzio di Trump sulla Corea del Nord sorprende.")).toEqual([]);
  expect(told("Il silenzio di Pyongyang alle proposte di Seul continua.")).toEqual(["PRK → KOR refusal"]);
});

it("an appeal that is launched is to whom the words say, and to nobody whom it is for", () => {
  expect(told("Il Pam ha lanciato un appello per raccogliere fondi per la Corea del Nord.")).toEqual([]);
  expect(told("Seul ha lanciato un appello alla Corea del Nord.")).toEqual(["KOR → PRK appeal"]);
});
