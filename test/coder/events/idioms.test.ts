/** Turns of phrase: a verb and the words that make it tell an act which it does not tell alone. */
import { expect, it } from "vitest";
import { told } from "../fixture.ts";

/** By the act that each tells. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  "PRK → KOR criticism": [
    "Pyongyang ha puntato l'indice contro Seul, riferisce l'agenzia.",
    "Kim Yo Jong ha punzecchiato il presidente sudcoreano.",
    "La Corea del Nord ha preso le distanze dalla Corea del Sud.",
    "La Corea del Nord si è dissociata dal governo sudcoreano.",
    "L'ira di Pyongyang contro Seul è esplosa dopo le manovre."
  ],
  "USA → PRK appeal": [
    "Washington ha esercitato forti pressioni sulla Corea del Nord.",
    "Il presidente americano si è appellato alla Corea del Nord.",
    "Gli Stati Uniti hanno pungolato la Corea del Nord a tornare al tavolo.",
    "Il pressing degli Stati Uniti su Pyongyang dura da mesi."
  ],
  "PRK → RUS appeal": ["Pyongyang si è rivolta a Mosca per ottenere aiuti."],
  "KOR → PRK message": [
    "Il governo di Seul ha messo al corrente Pyongyang delle manovre.",
    "La Corea del Sud ha preavvertito la Corea del Nord delle manovre."
  ],
  "RUS → PRK message": [
    "Putin ha telegrafato a Kim Jong Un per la festa nazionale.",
    "Putin si è rallegrato con Kim Jong Un per l'anniversario."
  ],
  "RUS → PRK aid": ["La Russia interverrà con aiuti umanitari in Corea del Nord."],
  "PRK → KOR break-relations": ["Pyongyang ha quasi del tutto interrotto i contatti con Seul."],
  "KOR → PRK overture": [
    "Seul tende un ramoscello d'ulivo alla Corea del Nord.",
    "Il governo di Seul ha aperto uno spiraglio a Pyongyang.",
    "La Corea del Sud corteggia la Corea del Nord da mesi.",
    "La Corea del Sud ha mandato segnali distensivi a Pyongyang.",
    "La Corea del Sud ha rotto il ghiaccio con Pyongyang.",
    "La Corea del Sud ha abbassato i toni con Pyongyang.",
    "La mano tesa di Seul a Pyongyang non ha avuto effetto.",
    "Il presidente sudcoreano ha rinnovato l'invito al dialogo a Pyongyang.",
    "L'invito al dialogo di Seul a Pyongyang non ha avuto effetto."
  ],
  "CHN → PRK appeal": [
    "La Cina ha rivolto a Pyongyang un invito alla calma.",
    "Gli inviti alla moderazione della Cina a Pyongyang non hanno avuto effetto."
  ],
  "PRK → RUS call": ["Kim Jong Un ha ricevuto una telefonata da Putin.", "Putin ha raggiunto telefonicamente Kim Jong Un."],
  "PRK → TUR message": ["Kim Jong Un ha mandato le sue condoglianze per il terremoto in Turchia."],
  "PRK → VEN support": ["Pyongyang è al fianco del Venezuela contro le minacce americane."],
  "KHM → PRK visit": ["Hun Manet ha concluso una due giorni a Pyongyang."],
  "PRK → IRN message": ["Pyongyang si è unita al cordoglio dell'Iran."],
  "BLR → PRK support": ["Il governo bielorusso si è detto solidale con la Corea del Nord."],
  "PRK → SEN cooperation": ["Il Senegal ha affidato ad artisti nordcoreani la costruzione della statua."],
  "PRK → CHN cooperation": ["Ingegneri cinesi hanno costruito una centrale in Corea del Nord."],
  "ITA → PRK overture": ["Roma si è messa a disposizione di Pyongyang."],
  "PRK → RUS meeting": [
    "L'abbraccio tra Kim Jong Un e Putin è durato a lungo.",
    "Kim Jong Un ha abbracciato Putin.",
    "Kim Jong Un ha fatto il punto con Putin sulla guerra."
  ],
  "PRK → KOR refusal": [
    "La Corea del Nord ha rimandato al mittente la proposta di Seul.",
    "La Corea del Nord ha annullato la visita del ministro sudcoreano.",
    "La Corea del Nord ha revocato il permesso al ministro sudcoreano.",
    "La Corea del Nord non vuole saperne di trattare con Seul.",
    "La Corea del Nord ha confutato le accuse di Seul.",
    "La Corea del Nord ha respinto le critiche di Seul.",
    "La Corea del Nord si è tirata indietro dal vertice con Seul.",
    "La Corea del Nord ha fatto saltare il vertice con Seul.",
    "La Corea del Nord ha mandato a monte il vertice con Seul."
  ],
  "PRK → KOR pledge": [
    "La Corea del Nord ha ceduto alle richieste di Seul.",
    "La Corea del Nord si è piegata alle pressioni di Seul.",
    "La Corea del Nord ha accettato aiuti dalla Corea del Sud."
  ],
  "KHM → PRK pledge": ["La Cambogia ha autorizzato la Corea del Nord ad aprire un museo."],
  "PRK → RUS cooperation": [
    "Migliaia di operai nordcoreani lavorano in Russia.",
    "La Russia impiega da anni manodopera nordcoreana.",
    "La Russia ha dato lavoro a migliaia di muratori nordcoreani.",
    "Centinaia di lavoratori nordcoreani sono impiegati nei cantieri in Russia.",
    "La Corea del Nord commercia con la Russia.",
    "La Russia condivide tecnologia con la Corea del Nord.",
    "La Corea del Nord si è riavvicinata alla Russia."
  ],
  "PRK → USA cooperation": ["La Corea del Nord ha rimesso in libertà un cittadino americano."],
  "CHN → PRK aid": [
    "La Cina foraggia il regime della Corea del Nord.",
    "La Cina ha condonato il debito alla Corea del Nord.",
    "La Cina ha dato una mano alla Corea del Nord.",
    "La Cina è venuta in aiuto della Corea del Nord."
  ],
  "PRK → KOR threat": [
    "La Corea del Nord ha dato un ultimatum alla Corea del Sud.",
    "La Corea del Nord ricatta la Corea del Sud."
  ],
  "PRK → KOR force-posture": [
    "La Corea del Nord ha mostrato i muscoli alla Corea del Sud.",
    "La Corea del Nord ha simulato un attacco contro la Corea del Sud.",
    "Soldati nordcoreani hanno sconfinato in Corea del Sud."
  ],
  "PRK → USA coercion": [
    "La Corea del Nord ha messo agli arresti un cittadino americano.",
    "La Corea del Nord ha preso in ostaggio un turista americano.",
    "La Corea del Nord ha impedito ai lavoratori americani di entrare a Kaesong."
  ],
  "European Union → PRK sanction": ["L'Unione europea ha messo sotto sanzioni otto cittadini della Corea del Nord."],
  "USA → PRK sanction": ["Gli Stati Uniti hanno autorizzato sanzioni contro la Corea del Nord."],
  "CHE → PRK sanction": ["La Svizzera si è unita alle sanzioni contro la Corea del Nord."],
  "ESP → PRK expulsion": ["Madrid ha dato il foglio di via all'ambasciatore nordcoreano."],
  "PRK → RUS agreement": [
    "La Corea del Nord è scesa a patti con la Russia.",
    "La Corea del Nord invia operai in base a un accordo con Mosca."
  ],
  "RUS → PRK support": [
    "La Russia prende le parti della Corea del Nord.",
    "L'elogio di Putin a Kim Jong Un è arrivato ieri.",
    "Putin si è rallegrato dei progressi nei rapporti con Pyongyang."
  ],
  "USA → PRK support": ["Trump ha sdoganato Kim Jong Un.", "Il presidente americano ha fatto i complimenti a Kim Jong Un."],
  "RUS → PRK visit": [
    "Lavrov ha preso un volo per la Corea del Nord.",
    "Lavrov è in arrivo a Pyongyang.",
    "Lavrov è di nuovo in Corea del Nord.",
    "Lavrov è di ritorno da Pyongyang.",
    "Lavrov ha fatto ritorno da Pyongyang.",
    "Lavrov si è imbarcato per Pyongyang.",
    "Lavrov è volato da Kim Jong Un.",
    "La missione di Shoigu a Pyongyang è durata un giorno.",
    "La missione del ministro russo in Corea del Nord si è conclusa ieri."
  ],
  "PRK → CHN visit": [
    "Kim Jong Un ha passato il confine con la Cina sul suo treno.",
    "Kim Jong Un ha varcato la frontiera cinese."
  ],
  "PRK → BLR support": ["Choe Son Hui ha detto che Corea del Nord e Bielorussia hanno obiettivi comuni."],
  "PRK → USA overture": ["Kim Jong Un ha fatto capire di essere aperto al dialogo con Trump."]
};

it.each(Object.entries(TURNS).flatMap(([act, texts]) => texts.map((text) => [text, act])))("“%s” tells %s", (text, act) => {
  expect(told(text)).toContain(act);
});

it.each([
  "Trump ha fatto il punto a Pyongyang con i cronisti.",
  "La Corea del Nord ha fucilato un suo ministro, dice il governo sudcoreano.",
  "Il vertice è caduto nel vuoto.",
  "La missione di Pyongyang a New York non ha voluto commentare la notizia.",
  "La Corea del Nord accoglie turisti russi da febbraio.",
  "Dopo anni sono tornate in funzione le ambasciate di Russia e Cina a Pyongyang.",
  "La Russia e la Corea del Nord, s'intende, non lo ammettono.",
  "Neanche con l'arrivo di Lee al potere Pyongyang ha cambiato linea."
])("“%s” tells nothing that the two sides did", (text) => {
  expect(told(text).filter((act) => !act.endsWith("statement"))).toEqual([]);
});
