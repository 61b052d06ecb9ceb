import { describe, expect, it } from "vitest";
import { when } from "../fixture.ts";

/** Published on Wednesday 29 October 2025. */
const first = (text: string): string => when(text)[0];

describe("a date belongs to", () => {
  it.each([
    [
      "the noun that its participle describes",
      "L’incontro tra Kim Jong Un e Putin, avvenuto lunedì, è durato due ore.",
      "2025-10-27 relative"
    ],
    [
      "the infinitive that it follows",
      "Seul ha accusato la Corea del Nord di avere compiuto venti lanci da gennaio.",
      "2025-10-29 publication"
    ],
    ["the last days of a month", "Kim Jong Un ha incontrato Putin a fine settembre.", "2025-09-20/2025-09-30 explicit"]
  ])("%s", (_, text, date) => {
    expect(first(text)).toMatch(new RegExp(`${date}$`));
  });

  it.each([
    ["Kim Jong Un ha visto Lavrov il 27 e Wang Yi il 28.", "2025-10-27", "2025-10-28"],
    ["Kim Jong Un ha visto Lavrov il 27 e Putin il 28.", "2025-10-27", "2025-10-28"],
    ["Il 9 ottobre Kim Jong Un ha ricevuto Medvedev e il giorno dopo To Lam.", "2025-10-09", "2025-10-10"]
  ])("each of two objects of one verb: %s", (text, one, other) => {
    expect(when(text).map((row) => /meeting (\S+)/.exec(row)?.[1])).toEqual([one, other]);
  });

  it("the noun of which a relative clause says when it was", () => {
    expect(
      first(
        "L'intesa segue il vertice fra i leader delle due Coree, Kim Jong Un e Lee, che si è svolto a Panmunjom il 18 settembre."
      )
    ).toMatch(/meeting 2025-09-18 explicit$/);
  });

  it("no verb that it holds", () => {
    expect(first("Kim Jong Un incontrò Xi Jinping tre anni or sono.")).toMatch(/meeting 2022 relative$/);
  });

  it("the participle that stands before the verb", () => {
    expect(when("Le linee di comunicazione tra le due Coree, troncate dal Nord nel giugno 2020, sono state riattivate.")).toEqual(
      ["PRK → KOR break-relations 2020-06 explicit", expect.stringMatching(/cooperation 2025-10-29 publication$/)]
    );
  });

  it("who died that day, not the condolences", () => {
    expect(
      first(
        "Kim Jong Un ha inviato un messaggio al leader vietnamita To Lam per la morte di Nguyen Phu Trong, scomparso venerdì."
      )
    ).toMatch(/message 2025-10-29 publication$/);
  });

  it("no act of somebody who has been there since then", () => {
    expect(first("Il ministro russo Lavrov, a Pyongyang da venerdì, ha incontrato Kim Jong Un.")).toMatch(
      /meeting 2025-10-29 publication$/
    );
  });

  it("the clause with “quando”, and to what has not been since, which was then for the last time", () => {
    expect(when("Kim Jong Un e Xi Jinping non si vedevano dal giugno 2019, quando Xi era stato in visita a Pyongyang.")).toEqual([
      "PRK → CHN meeting 2019-06 explicit",
      "CHN → PRK visit 2019-06 explicit"
    ]);
    expect(first("Da quando Kim Jong Un ha incontrato Trump nel 2019, Pyongyang ha ignorato Washington.")).toMatch(
      /2019 explicit$/
    );
  });

  it.each([
    ["Nessun ministro cinese è più andato in Corea del Nord dal 2007.", "CHN → PRK visit 2007 explicit"],
    ["Dal 2019 Kim Jong Un non ha più incontrato Donald Trump.", "PRK → USA meeting 2019 explicit"],
    ["Un presidente cinese non andava in Corea del Nord dal 2005.", "CHN → PRK visit 2005 explicit"]
  ])("the last time: “%s”", (text, act) => {
    expect(when(text)).toEqual([act]);
  });

  it.each([
    [
      "Quest'anno, ha annunciato Xi, la Cina rafforzerà la cooperazione con la Corea del Nord.",
      "CHN → PRK pledge 2025-10-29 publication"
    ],
    [
      "Kim Jong Un dovrebbe arrivare lunedì 3 novembre, alcuni giorni prima del vertice con Donald Trump in calendario il 12 novembre.",
      "PRK → USA meeting 2025-11-12 explicit"
    ]
  ])("what it is set for, not what is said of it: “%s”", (text, act) => {
    expect(when(text)).toContain(act);
  });

  it("the report alone where what is reported stands in the pluperfect", () => {
    expect(first("Seul ha rivelato ieri che Kim Jong Un aveva scritto a Trump.")).toMatch(/\.\.\/2025-10-28 publication$/);
  });

  it("the relative clause that it stands in", () => {
    expect(first("Xi Jinping, che lunedì è tornato in ufficio, ha scritto a Kim Jong Un.")).toMatch(
      /message 2025-10-29 publication$/
    );
  });

  it("what it was done at", () => {
    expect(first("Durante il vertice di martedì Kim Jong Un ha invitato Putin a Pyongyang.")).toMatch(/invitation 2025-10-28/);
    expect(first("Kim Jong Un e Li Qiang hanno assistito alla parata di venerdì sera.")).toMatch(/meeting 2025-10-24/);
    expect(first("Kim Jong Un ha ringraziato Putin per l’accordo di martedì.")).not.toMatch(/2025-10-28/);
  });

  it("a message sent on the occasion of a day", () => {
    expect(
      first(
        "Xi Jinping ha scritto a Kim Jong Un in occasione del 76esimo anniversario della fondazione della Repubblica popolare cinese."
      )
    ).toMatch(/message 2025-10-01 named$/);
  });

  it("nothing that is counted from a day nobody gave", () => {
    expect(first("Alla vigilia del vertice Kim Jong Un ha incontrato Putin.")).toMatch(/meeting {2}unknown$/);
  });

  it("what it is set for, not the invitation to it", () => {
    expect(first("Putin ha invitato Kim Jong Un a Mosca per il 9 maggio.")).toMatch(/invitation 2025-10-29 publication$/);
  });

  it("another one that is told of beside it", () => {
    expect(first("Si tratta del primo incontro tra Kim Jong Un e Putin dopo quello di Vladivostok del 2019.")).not.toMatch(
      /2019/
    );
    expect(first("Xi Jinping ha rinnovato l’invito a Kim Jong Un, dopo quello spedito in agosto.")).toMatch(
      /2025-10-29 publication$/
    );
    expect(
      first("Si tratta della prima visita di Putin in Corea del Nord: nel 2019 Kim Jong Un era stato in Russia.")
    ).not.toMatch(/2019/);
  });

  it("both an answer and what was done with it", () => {
    expect(first("Martedì Pyongyang aveva risposto lanciando due missili verso il Giappone.")).toMatch(/2025-10-28 relative$/);
  });

  it("what is inserted before a verb in the future, and has happened", () => {
    expect(first("Il patto, concluso durante la visita di Putin a Pyongyang a giugno, entrerà in vigore.")).toMatch(
      /visit 2025-06 explicit$/
    );
  });

  it("what the present tense tells as to come", () => {
    expect(first("Domani il ministro russo Lavrov vede Kim Jong Un.")).toMatch(/2025-10-30 relative$/);
  });

  it("the agency that wrote it, and nothing else, in a dateline", () => {
    expect(first("MINSK, 29 OTT - È arrivato lunedì a Pyongyang il ministro russo Lavrov.")).toMatch(/2025-10-27 relative$/);
  });

  it("the note or the meeting in which something was said, but not what the saying was about", () => {
    expect(first("Pyongyang ha condannato la Corea del Sud in una nota diffusa lunedì.")).toMatch(/2025-10-27 relative$/);
    expect(first("Pyongyang ha condannato la nota diffusa lunedì dalla Corea del Sud.")).toMatch(/2025-10-29 publication$/);
    expect(first("Kim Jong Un ha ricevuto il ministro russo Lavrov durante una cerimonia tenuta sabato.")).toMatch(/2025-10-25/);
  });

  it("the source that the sentence goes by", () => {
    expect(first("Putin ha inviato un messaggio a Kim Jong Un, secondo un comunicato diffuso lunedì.")).toMatch(
      /2025-10-27 relative$/
    );
    expect(first("Stando alla Kcna di lunedì, Putin ha inviato un messaggio a Kim Jong Un.")).toMatch(/2025-10-27 relative$/);
  });

  it("the pictures that were shown, not the meeting they are of, where that has a day", () => {
    expect(
      when(
        "Kim Jong Un ha ricevuto sabato Lavrov. La Kcna ha pubblicato domenica le foto dell’incontro tra Kim Jong Un e Lavrov."
      )
    ).toEqual(["PRK → RUS meeting 2025-10-25 relative"]);
  });

  it("the noun that it follows, not what comes of it", () => {
    expect(when("Il vertice intercoreano del 27 aprile ha aperto la strada all’incontro tra Trump e Kim Jong Un.")).toEqual([
      "PRK → KOR meeting 2025-04-27 explicit",
      "PRK → USA meeting ../2025-10-29 publication"
    ]);
    expect(when("Putin ha ricordato la visita di Kim Jong Un a Vladivostok nel 2019 e lo ha invitato a Mosca.").at(-1)).toMatch(
      /invitation 2025-10-29 publication$/
    );
  });

  it("a letter that was delivered, whoever wrote it", () => {
    expect(first("La lettera di Kim Jong Un, consegnata a Trump dieci giorni fa, offriva un vertice.")).toMatch(/2025-10-19/);
  });

  it("an act in the pluperfect that it opens with “fa”, which is no verb", () => {
    expect(first("Tre settimane fa il ministro russo Lavrov aveva incontrato Kim Jong Un.")).toMatch(/2025-10-06\/2025-10-12/);
  });

  it("yesterday, though it is the first since long ago", () => {
    expect(
      first("Kim Jong Un ha incontrato ieri Xi Jinping, nel primo viaggio all'estero da quando è salito al potere nel 2011.")
    ).toMatch(/meeting 2025-10-28 relative$/);
  });

  it("what is said, not when it is said", () => {
    expect(
      first("«Negli ultimi anni i rapporti sono cresciuti», ha affermato Xi Jinping in un messaggio a Kim Jong Un.")
    ).toMatch(/message \.\.\/2025-10-29 publication$/);
  });

  it("no treaty whose anniversary is kept", () => {
    expect(
      when("Xi Jinping è arrivato lunedì a Pyongyang per l'anniversario della firma del trattato tra Cina e Corea del Nord.").at(
        -1
      )
    ).toMatch(/agreement \.\.\/2025-10-29/);
  });

  it("what the clause tells, not a noun that is said to lie some days before", () => {
    const told = when("Ri Yong Ho è giunto lunedì a Pechino, a pochi giorni dalla visita di Kim Jong Un in Cina.");
    expect(told[0]).toMatch(/visit 2025-10-27 relative$/);
    expect(told[1]).toMatch(/visit \.\.\/2025-10-29 publication$/);
  });

  it("the visit that somebody is invited to make, not the invitation", () => {
    expect(
      first("Pyongyang ha invitato il presidente russo a recarsi in Corea del Nord per la festa nazionale, il 9 settembre.")
    ).toMatch(/invitation 2025-10-29 publication$/);
  });

  it("the treaty that is suspended, the contacts that were announced", () => {
    expect(first("La Corea del Sud ha deciso di sospendere il Trattato intercoreano del 2018.")).toMatch(
      /2025-10-29 publication$/
    );
    expect(
      first("Kim Yo Jong mette in guardia la Corea del Sud e frena sulla ripresa dei contatti, annunciata la settimana scorsa.")
    ).toMatch(/2025-10-29 publication$/);
  });

  it("what stands between two dashes with it", () => {
    expect(
      first("La settimana scorsa - ma lo si è saputo solo oggi - il ministro nordcoreano è stato ricevuto dal collega svizzero.")
    ).toMatch(/meeting 2025-10-20\/2025-10-26 relative$/);
  });

  it("what had been done, not what is set against it", () => {
    expect(first("Misure europee erano state prese già nel 2006, ma ora l’Ue ha condannato la Corea del Nord.")).toMatch(
      /2025-10-29 publication$/
    );
  });

  it("the manoeuvres that lie ahead, not the view of them", () => {
    expect(
      first("Lunedì inizieranno le esercitazioni tra Corea del Sud e Stati Uniti, che Pyongyang considera una minaccia.")
    ).toMatch(/2025-10-29 publication$/);
  });

  it("the letter that bears it, and lies in the past", () => {
    expect(
      when("Putin ha ricevuto una lettera di Kim Jong Un. Nella lettera, datata 24 ottobre, Kim si dice convinto che vincerà.")[0]
    ).toMatch(/message 2025-10-24 explicit$/);
  });

  it("another act, from which an unknown day is counted", () => {
    expect(
      first("Martedì Pyongyang ha respinto ogni colloquio con il Giappone, un giorno dopo aver rivelato un invito.")
    ).not.toMatch(/2025-10-29/);
  });

  it("the years between two, though a “primo” stands before", () => {
    expect(first("Nel suo primo mandato, fra il 2017 e il 2021, Trump aveva incontrato Kim Jong Un.")).toMatch(
      /2017\/2021 explicit$/
    );
  });

  it("what is proposed, not the proposal", () => {
    expect(first("Pyongyang ha proposto a Seul di vedersi il 14 novembre.")).toMatch(/overture 2025-10-29 publication$/);
    expect(first("Pyongyang ha risposto a Seul proponendo di vedersi il 14 agosto.")).toMatch(/overture 2025-10-29 publication$/);
  });

  it("what is said, not what has happened more than once", () => {
    expect(first("Donald Trump, che ha visto Kim Jong Un due volte, ha parlato questa settimana.")).toMatch(
      /meeting \.\.\/2025-10-29 publication$/
    );
  });

  it("what fell together with “da quando”, and not what has lasted since", () => {
    expect(
      when("Da quando, nell'agosto 2022, Corea del Nord e Russia hanno firmato un accordo, Seul ha criticato Pyongyang.")
    ).toEqual(["PRK → RUS agreement 2022-08 explicit", "KOR → PRK criticism 2022-08-01/2025-10-29 explicit"]);
    expect(first("Le trattative sono ferme da quando, nel 2019, è fallito il vertice di Kim Jong Un con Trump.")).toMatch(
      /2019 explicit$/
    );
  });

  it("the admission, not what is admitted", () => {
    expect(first("Nel 2002 la Corea del Nord ammise di aver rapito tredici cittadini giapponesi.")).toMatch(
      /coercion \.\.\/2002-12-31 publication$/
    );
  });

  it("no act of the year before, where the day lies just ahead", () => {
    const letter = (day: string) => first(`Putin ha scritto una lettera a Kim Jong Un per l'anniversario, il ${day}.`);
    expect(letter("2 novembre")).toMatch(/message 2025-10-29 publication$/);
    expect(letter("2 novembre dell'anno scorso")).toMatch(/message 2024-11-02 /);
    expect(letter("2 maggio")).toMatch(/message 2025-05-02 explicit$/);
  });

  it("an act of days ago that should have been", () => {
    expect(first("Putin venerdì sarebbe dovuto arrivare a Pyongyang.")).not.toMatch(/2025-10-31/);
  });

  it("no act that only describes whom the clause tells of", () => {
    expect(when("Takaichi ha parlato dei cittadini giapponesi rapiti dalla Corea del Nord.").at(-1)).toMatch(
      /coercion \.\.\/2025-10-29 publication$/
    );
  });
});
