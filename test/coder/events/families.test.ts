/** Families of words that tell the same act: near-synonyms that the news uses, and words beside them that tell none. */
import { describe, expect, it } from "vitest";
import { told } from "../fixture.ts";

describe("words of one family tell the same act", () => {
  it.each([
    ["Kim Jong Un ha sentito al telefono Vladimir Putin.", "PRK → RUS call"],
    ["Kim Jong Un ha ricevuto il pieno sostegno di Vladimir Putin.", "RUS → PRK support"],
    ["Kim Jong Un ha ricevuto Lavrov in un clima di grande solidarietà.", "PRK → RUS meeting"],
    ["Gli inviati nordcoreani hanno avuto contatti con alti funzionari cinesi.", "PRK → CHN meeting"],
    ["In una telefonata Kim Jong Un ha ringraziato Vladimir Putin.", "PRK → RUS call", "PRK → RUS support"],
    ["«Farò pagare cara a Trump la sua minaccia», ha detto Kim Jong Un.", "PRK → USA threat"],
    ["«Washington dovrà rispondere delle conseguenze», ha detto Kim Jong Un.", "PRK → USA threat"],
    ["Kim Yo Jong ha sferrato un duro attacco verbale contro Seul.", "PRK → KOR criticism"],
    ["Pyongyang sferrerà un attacco contro Seul, avverte il regime.", "PRK → KOR threat"],
    ["L'esercito nordcoreano non esiterà a usare le armi nucleari contro Seul.", "PRK → KOR threat"],
    ["La Corea del Nord considera nullo l'armistizio con la Corea del Sud.", "PRK → KOR break-relations"],
    ["La Corea del Nord si è ritirata dal patto di non aggressione con Seul.", "PRK → KOR break-relations"],
    ["La Corea del Nord ha notificato a Seul il taglio della linea rossa.", "PRK → KOR break-relations"],
    ["L'attacco informatico della Corea del Nord contro la Corea del Sud è durato ore.", "PRK → KOR coercion"],
    ["Hacker nordcoreani hanno rubato documenti sudcoreani.", "PRK → KOR coercion"],
    ["Uno studente americano è stato arrestato in Corea del Nord.", "PRK → USA coercion"],
    ["La Cina si oppone al test nucleare della Corea del Nord.", "CHN → PRK criticism"],
    ["Washington ha reinserito la Corea del Nord tra gli Stati sponsor del terrorismo.", "USA → PRK sanction"],
    ["La Corea del Nord ha definito «un guscio vuoto» la proposta di Seul.", "PRK → KOR criticism"],
    ["L'Fbi ha attribuito alla Corea del Nord l'attacco informatico.", "USA → PRK criticism"],
    ["Washington ha ricondotto a Pyongyang gli attacchi di pirateria.", "USA → PRK criticism"],
    ["Pyongyang assicura di non c'entrare con l'attacco, di cui gli Usa la accusano.", "PRK → USA refusal"],
    ["La Corea del Nord sostiene di essere estranea al furto, di cui la accusano gli Stati Uniti.", "PRK → USA refusal"],
    ["«Un pazzo»: così Trump ha definito Kim Jong Un.", "USA → PRK criticism"],
    ["Per l'Unione europea la Corea del Nord deve fermare i test.", "European Union → PRK demand"],
    ["Putin ha firmato un decreto che impone sanzioni alla Corea del Nord.", "RUS → PRK sanction"],
    ["La Corea del Nord non è interessata a colloqui con Seul.", "PRK → KOR refusal"],
    ["Il test missilistico della Corea del Nord preoccupa Tokyo.", "JPN → PRK criticism"],
    ["«L'arsenale di Pyongyang desta allarme», ha detto il ministro tedesco.", "DEU → PRK criticism"],
    ["Seul attende da Pyongyang un segnale.", "KOR → PRK appeal"],
    ["L'Olanda ha richiamato la Corea del Nord ai suoi obblighi.", "NLD → PRK appeal"],
    ["Seul ha chiamato la Corea del Nord a rispettare la tregua.", "KOR → PRK appeal"],
    ["La Kcna ha paragonato il presidente sudcoreano a un cane.", "PRK → KOR criticism"],
    ["Pyongyang ha contestato l'arresto di un suo marinaio, colpa degli Stati Uniti.", "PRK → USA criticism"],
    ["L'invio di truppe nordcoreane sarebbe un atto ostile, ha detto il ministro tedesco.", "DEU → PRK criticism"],
    ["La Cina permette a Pyongyang di aprire un consolato.", "CHN → PRK pledge"],
    ["Pyongyang ha impedito agli operai sudcoreani di entrare a Kaesong.", "PRK → KOR coercion"],
    ["Da Pyongyang sono arrivate minacce contro Seul.", "PRK → KOR threat"],
    ["Da Tokyo sono arrivate dure critiche a Pyongyang.", "JPN → PRK criticism"],
    ["Da Pechino è arrivato il plauso a Pyongyang.", "CHN → PRK support"],
    ["Tokyo non si è detta disposta a negoziare con la Corea del Nord.", "JPN → PRK refusal"],
    ["Il governo di Tokyo è allarmato per il lancio nordcoreano.", "JPN → PRK criticism"],
    ["Kim Jong Un ha augurato alla Siria di rialzarsi presto.", "PRK → SYR message"],
    ["Il Laos è rimasto accanto alla Corea del Nord.", "LAO → PRK support"],
    ["Kim Jong Un era seduto fianco a fianco con Putin.", "PRK → RUS meeting"],
    ["C'è stato un contatto telefonico tra Corea del Nord e Corea del Sud.", "PRK → KOR call"],
    ["Washington prosegue le discussioni con la Corea del Nord.", "PRK → USA meeting"],
    ["Il ministro laotiano ha dato il benvenuto a Choe Son Hui.", "PRK → LAO meeting"],
    ["Papa Francesco ha aperto a un viaggio in Corea del Nord.", "VAT → PRK overture"],
    ["La Corea del Nord accoglie con favore la proposta di Seul.", "PRK → KOR support"],
    ["Kim Yo Jong ha minacciato azioni offensive contro Seul.", "PRK → KOR threat"],
    ["Pyongyang ha mandato un avvertimento a Seul.", "PRK → KOR threat"],
    ["Mosca ha acquisito munizioni dalla Corea del Nord.", "PRK → RUS military-aid"],
    ["Trump riprenderebbe volentieri i contatti con Kim Jong Un.", "USA → PRK overture"],
    ["Seul ha risposto sì alla richiesta di Pyongyang.", "KOR → PRK pledge"],
    ["Kim Jong Un ha annullato la sua partecipazione alla parata di Mosca.", "PRK → RUS refusal"],
    ["«I rapporti con Kim Jong Un sono ottimi», ha detto Trump.", "USA → PRK support"],
    ["«Andiamo d'accordo con Kim Jong Un», ha detto Trump.", "USA → PRK support"],
    ["Pechino intende lavorare con la Corea del Nord.", "CHN → PRK pledge"],
    ["La Corea del Nord ha rinsaldato i legami con il Laos.", "PRK → LAO cooperation"],
    ["Kim Jong Un cerca droni dalla Russia.", "PRK → RUS appeal"],
    ["Kim Jong Un si è detto fiducioso che il Vietnam avrà nuovi successi.", "PRK → VNM support"],
    ["La Spagna ha negato il gradimento all'ambasciatore nordcoreano.", "ESP → PRK break-relations"],
    ["Xi Jinping ha salutato l'inizio di una fase nuova con la Corea del Nord.", "CHN → PRK support"],
    ["Tokyo ha chiesto un vertice con Kim Jong Un.", "JPN → PRK overture"],
    ["Trump non ha in ogni caso escluso un incontro con Kim Jong Un.", "USA → PRK overture"],
    ["Tokyo intende avviare un dialogo con la Corea del Nord.", "JPN → PRK overture"],
    ["Tokyo ha provato a vedere i delegati nordcoreani.", "JPN → PRK overture"],
    ["Il presidente sudcoreano ha sottoposto un'iniziativa alla Corea del Nord.", "KOR → PRK overture"],
    ["Hanoi desidera mantenere buoni rapporti con la Corea del Nord.", "VNM → PRK pledge"],
    ["La Corea del Nord e la Russia hanno intensificato i contatti.", "PRK → RUS cooperation"],
    ["La Corea del Nord intensificherà gli scambi con la Russia.", "PRK → RUS pledge"],
    ["La Corea del Nord ha esportato minerali verso la Cina.", "PRK → CHN cooperation"],
    ["La Russia ha approvvigionato di greggio la Corea del Nord.", "RUS → PRK aid"],
    ["Viveri sudcoreani sono giunti in Corea del Nord.", "KOR → PRK aid"],
    ["Pyongyang mette in guardia Seul.", "PRK → KOR threat"],
    ["La Corea del Nord tiene in carcere due pastori sudcoreani.", "PRK → KOR coercion"],
    ["Le truppe nordcoreane hanno aperto il fuoco contro i soldati sudcoreani.", "PRK → KOR force"],
    ["Kim Jong Un si accinge a visitare la Russia.", "PRK → RUS visit"],
    [
      "Lo scalo di Mosca ha ripreso i voli per Pyongyang; la Russia ha aperto una rotta per la Corea del Nord.",
      "PRK → RUS cooperation"
    ],
    ["I treni tra la Cina e la Corea del Nord ripartiranno giovedì.", "PRK → CHN cooperation"],
    ["Il commercio cinese con la Corea del Nord è raddoppiato.", "PRK → CHN cooperation"],
    ["Un gruppo di turisti russi è arrivato a Pyongyang.", "PRK → RUS cooperation"],
    ["La compagnia nordcoreana Air Koryo ha riaperto la rotta tra Pyongyang e Pechino.", "PRK → CHN cooperation"],
    ["Mosca ha allentato le sanzioni contro la Corea del Nord.", "PRK → RUS cooperation"],
    ["Il rilascio di due cittadini americani da parte della Corea del Nord è di ieri.", "PRK → USA cooperation"],
    ["Un convoglio di aiuti è partito dalla Corea del Sud per Kaesong, in Corea del Nord.", "KOR → PRK aid"],
    ["Un carico di munizioni nordcoreane è giunto in Russia.", "PRK → RUS military-aid"],
    ["La Russia ha usato missili nordcoreani.", "PRK → RUS military-aid"],
    ["I soldati nordcoreani hanno aiutato la Russia a riprendere due villaggi.", "PRK → RUS military-aid"],
    ["Il veto della Russia ha salvato la Corea del Nord da altre sanzioni.", "RUS → PRK support"],
    ["Pechino ha proposto alla Corea del Nord di sospendere i test.", "CHN → PRK appeal"],
    ["«Kim Jong Un è un leader forte», ha detto Trump.", "USA → PRK support"],
    ["Il presidente sudcoreano ha detto di fidarsi e si fida di Kim Jong Un.", "KOR → PRK support"],
    ["Il premier giapponese si è detto deciso a incontrare Kim Jong Un.", "JPN → PRK overture"],
    ["Kim Jong Un si è impegnato con Trump a una denuclearizzazione completa.", "PRK → USA pledge"],
    ["La Corea del Nord apre a nuove relazioni con la Corea del Sud.", "PRK → KOR overture"],
    ["La proposta sudcoreana è stata accettata da Pyongyang.", "PRK → KOR pledge"],
    ["Kim Jong Un ha espresso a Putin supporto e incoraggiamento.", "PRK → RUS support"],
    ["Washington ha invitato la Corea del Nord a tornare al tavolo.", "USA → PRK appeal"],
    ["Seul ha spento gli altoparlanti al confine con la Corea del Nord.", "PRK → KOR cooperation"],
    ["Pyongyang si è detta al fianco di Mosca.", "PRK → RUS support"],
    ["Kim Jong Un si prepara a visitare la Russia.", "PRK → RUS visit"],
    ["Kim Jong Un è in procinto di visitare la Russia.", "PRK → RUS visit"],
    ["Seul ha giudicato gravissimo il lancio nordcoreano.", "KOR → PRK criticism"],
    ["La Corea del Nord ridurrà Seul in cenere.", "PRK → KOR threat"],
    ["Stoccolma si è offerta di mediare con la Corea del Nord.", "SWE → PRK overture"],
    ["Kim Jong Un apre ai negoziati con Seul.", "PRK → KOR overture"],
    ["Tokyo vuole instaurare rapporti con la Corea del Nord.", "JPN → PRK overture"],
    ["Pyongyang ha aderito alla richiesta di Seul.", "PRK → KOR pledge"],
    ["La Russia ha aiutato la Corea del Nord a costruire una centrale.", "RUS → PRK aid"],
    ["Mosca ha passato a Pyongyang tecnologia militare.", "RUS → PRK military-aid"],
    ["Singapore ha sospeso ogni scambio con la Corea del Nord.", "SGP → PRK sanction"],
    ["Seul ha detto di voler ripristinare l'accordo con la Corea del Nord.", "KOR → PRK pledge"],
    ["Tokyo ha chiesto alla Corea del Nord una risposta.", "JPN → PRK demand"],
    ["La Corea del Nord non prevede di tornare a negoziare con Tokyo.", "PRK → JPN refusal"],
    ["Tokyo non ha in animo di trattare con la Corea del Nord.", "JPN → PRK refusal"],
    ["Pyongyang ha chiesto di discutere con Seul della tregua.", "PRK → KOR overture"],
    ["L'Uganda ha inaugurato la sua sede in Corea del Nord.", "PRK → UGA cooperation"],
    ["Seul ha proposto un incontro e Pyongyang ha detto di sì.", "KOR → PRK overture", "PRK → KOR pledge"],
    ["Pyongyang ha fatto decollare un razzo verso il Giappone.", "PRK → JPN force-posture"],
    ["La Corea del Nord non lancerà più palloncini contro il Sud.", "PRK → KOR pledge"],
    [
      "Seul ha protestato contro Pyongyang. La risposta della Corea del Nord sarà spietata.",
      "KOR → PRK criticism",
      "PRK → KOR threat"
    ],
    ["Il Laos giudica prioritari i rapporti con la Corea del Nord.", "LAO → PRK support"],
    ["L'ambasciata nordcoreana ha notificato al ministero degli Esteri italiano il cambio.", "PRK → ITA message"],
    [
      "Lavrov ha incontrato Kim Jong Un. I funzionari nordcoreani si sono accordati sul commercio.",
      "PRK → RUS meeting",
      "PRK → RUS agreement"
    ],
    ["Corea del Nord e Corea del Sud hanno trovato un'intesa.", "PRK → KOR agreement"],
    ["Corea del Nord e Russia sono giunte a un accordo.", "PRK → RUS agreement"],
    ["È stato annunciato un accordo tra Seul e Pyongyang.", "PRK → KOR agreement"],
    ["Kim Jong Un e Putin si sono parlati per un'ora.", "PRK → RUS meeting"],
    ["Il vicepremier malese ha annunciato che saranno espulsi cinquanta nordcoreani.", "MYS → PRK expulsion"],
    ["Il ministro messicano ha detto che l'ambasciatore nordcoreano verrà espulso.", "MEX → PRK expulsion"],
    ["La Corea del Nord ha fatto esplodere nel sottosuolo un ordigno atomico.", "PRK → no one named force-posture"],
    ["Moon Jae-in ha assicurato che rispetterà il sistema politico della Corea del Nord.", "KOR → PRK pledge"],
    ["Gli Stati Uniti risponderanno alla Corea del Nord in modo proporzionato.", "USA → PRK threat"],
    [
      "Pyongyang ha tagliato la linea con Seul e fatto saltare in aria un ufficio.",
      "PRK → KOR break-relations",
      "PRK → KOR force"
    ],
    ["Kim Jong Un si dice dispiaciuto di avere deluso i sudcoreani.", "PRK → KOR support"],
    ["Caracas ha avviato un rafforzamento dei rapporti con la Corea del Nord.", "PRK → VEN cooperation"],
    ["Il Messico ha dimezzato il personale diplomatico nordcoreano.", "MEX → PRK break-relations"],
    ["Tokyo tace con Kim Jong Un. I diplomatici svedesi hanno lasciato il paese.", "SWE → PRK expulsion"],
    ["Pyongyang non può vedere nella Corea del Sud un interlocutore.", "PRK → KOR refusal"],
    ["Kim Jong Un ha ribadito che occorre ampliare i rapporti con il Laos.", "PRK → LAO appeal"],
    ["La Corea del Sud ha stabilito di sospendere il patto militare con Pyongyang.", "KOR → PRK break-relations"],
    ["Seul ha votato la sospensione di un accordo con Pyongyang.", "KOR → PRK break-relations"],
    ["La Corea del Nord ha invocato per il 2020 aiuti d'emergenza.", "PRK → no one named appeal"],
    ["«Desidero incontrare il leader nordcoreano», ha detto Abe.", "JPN → PRK overture"],
    [
      "Il ministero degli Esteri peruviano annuncia che l'ambasciatore nordcoreano è considerato persona non grata.",
      "PER → PRK expulsion"
    ],
    ["Il governo tedesco ha detto che le attività della Corea del Nord violano diverse risoluzioni.", "DEU → PRK criticism"],
    ["Le sanzioni varate dal Consiglio dell'Ue contro Pyongyang sono severe.", "European Union → PRK sanction"],
    ["La Svezia ha condannato le violazioni dei diritti in Corea del Nord.", "SWE → PRK criticism"],
    ["La Corea del Nord ha detto di essere pronta a distruggere il Giappone.", "PRK → JPN threat"],
    ["L'Angola ha confermato di avere rapporti commerciali con Pyongyang.", "PRK → AGO cooperation"],
    ["Ad agosto era stato in visita in Russia il ministro nordcoreano Kim Yong Chol.", "PRK → RUS visit"],
    [
      "Kim Jong Un ha accolto il ministro cubano, che compie una visita di Stato in questo Paese amico.",
      "PRK → CUB meeting",
      "CUB → PRK visit"
    ],
    ["La Corea del Nord resta dalla parte della Siria.", "PRK → SYR support"],
    ["Kim Jong Un ha sottolineato gli ottimi rapporti con la Russia.", "PRK → RUS support"],
    ["Biden aveva chiamato Kim Jong Un “bandito”.", "USA → PRK criticism"],
    ["Pyongyang ha criticato l'estradizione di un suo cittadino negli Stati Uniti.", "PRK → USA criticism"],
    [
      "La Corea del Nord ha lanciato un missile. Dura condanna anche dal Giappone.",
      "PRK → no one named force-posture",
      "JPN → PRK criticism"
    ],
    ["La Corea del Nord ha negato il permesso ai diplomatici svedesi.", "PRK → SWE refusal"],
    ["Xi Jinping si è detto addolorato per la morte di Kim Yong Nam, scrive la Corea del Nord.", "CHN → PRK support"],
    ["Pyongyang ha decretato due giorni di lutto per Raul Castro.", "PRK → CUB support"],
    ["Kim Jong Un ha deciso l'interruzione dei colloqui con Seul.", "PRK → KOR refusal"],
    ["Soldati nordcoreani hanno preso parte alla guerra contro l'Ucraina.", "PRK → UKR force"],
    ["«Contro Pyongyang occorre più fermezza», ha detto il premier giapponese.", "JPN → PRK demand"],
    ["I militari ucraini hanno catturato un soldato nordcoreano.", "UKR → PRK coercion"],
    ["Una cantante nordcoreana si è esibita a Pechino.", "PRK → CHN visit"],
    ["Kim Yo Jong ha attribuito a Seul il fallimento dei negoziati.", "PRK → KOR criticism"],
    ["Russia e Corea del Nord sono pronte a riaprire il valico.", "PRK → RUS pledge"],
    ["La Corea del Nord non ha interesse per le proposte di Seul.", "PRK → KOR refusal"],
    ["La Corea del Nord ha chiesto pubblicamente scusa a Seul.", "PRK → KOR support"],
    ["«Mi recherò in Corea del Nord», ha detto il presidente siriano.", "SYR → PRK visit"],
    ["L'ambasciatore nordcoreano dovrà andarsene dalla Spagna.", "ESP → PRK expulsion"],
    ["Doha ha cacciato via gli operai nordcoreani.", "QAT → PRK expulsion"],
    ["Mosca ha mandato un ambasciatore a Pyongyang via Pechino.", "RUS → PRK visit"],
    ["«Washington dovrebbe fermare le sanzioni», ha detto Kim Yo Jong.", "PRK → USA demand"],
    ["L'ambasciatore svedese ha presentato ieri le credenziali a Pyongyang.", "PRK → SWE meeting"],
    ["Choe Ryong Hae ha ricevuto le lettere credenziali del nuovo ambasciatore cubano.", "PRK → CUB meeting"],
    ["L'ambasciatore nordcoreano ha compiuto una visita di congedo al presidente ugandese.", "PRK → UGA meeting"],
    ["Il patto tra la Russia e la Corea del Nord è entrato in vigore.", "PRK → RUS agreement"],
    ["La Duma approva il trattato con la Corea del Nord.", "PRK → RUS agreement"],
    [
      "Il vertice tra Kim Jong Un e Moon Jae-in si è concluso con la firma di un documento.",
      "PRK → KOR meeting",
      "PRK → KOR agreement"
    ],
    ["Kim Jong Un ha espresso solidarietà e cordoglio al premier giapponese.", "PRK → JPN message"],
    ["Nel 1973 la Svezia fu il primo Paese ad allacciare legami diplomatici con Pyongyang.", "SWE → PRK recognition"],
    ["L'ambasciata svedese a Pyongyang è stata riaperta.", "PRK → SWE cooperation"],
    ["La Corea del Nord ha comunicato i suoi piani al governo giapponese.", "PRK → JPN statement"]
  ])("“%s”", (text, ...actions) => {
    expect(told(text)).toEqual(actions);
  });
});

it("whom an accusation names did what it says", () => {
  expect(told("Tokyo accusa agenti nordcoreani di avere rapito due suoi cittadini.")).toContain("PRK → JPN coercion");
});

it("that an embassy stays open is no act", () => {
  const text = "Londra ha chiuso la sua ambasciata in Corea del Nord. Rimane aperta per ora l'ambasciata romena a Pyongyang.";
  expect(told(text)).toEqual(["GBR → PRK break-relations"]);
});

describe("what somebody is accused of", () => {
  it("is told by the accusation alone", () => {
    const text = "Washington ha fermato la nave della Corea del Nord, accusandola di aver violato le sanzioni.";
    expect(told(text).filter((act) => act.endsWith("criticism"))).toEqual(["USA → PRK criticism"]);
  });
});

describe("words that look like those of a family tell nothing", () => {
  it.each([
    "Kim Jong Un ha parlato a Pyongyang. Le nuove sanzioni russe entreranno in vigore lunedì.",
    "Il voto della Duma sul trattato con la Cina, alleata di Pyongyang, è per lunedì.",
    "Il vertice tra Putin e Xi si è chiuso con un accordo.",
    ["Il ministro cinese detiene una carica nel partito, dice la Corea del Nord."],
    ["L'Italia vuole dare alla Corea del Nord un segnale di condanna."],
    ["Putin celebra il suo compleanno, scrive la Corea del Nord."],
    ["Spinto da Pechino, Kim Jong Un ha taciuto."],
    ["La Corea del Nord informa i turisti che si trovano in Corea del Sud."],
    ["I legami tra Mosca e Pyongyang sono sempre più stretti."],
    ["«Niente colloqui, a meno che Washington non cambi la sua politica», ha detto Kim Yo Jong."],
    ["La cooperazione bilaterale tra Mosca e Pyongyang preoccupa molti."],
    ["Pyongyang riferisce che droni decollati dalla Corea del Sud sono precipitati."],
    ["La Corea del Nord parla di chi ha sfidato Muhammad Ali, un americano."],
    ["Kim Jong Un pensa al popolo russo, che difende la propria terra."],
    ["La Corea del Nord attende la visita a Pechino del presidente americano."],
    ["Giunto al potere in Corea del Sud, Lee tace su Pyongyang."],
    ["Pyongyang tace. In Corea del Sud sono arrivati duemila palloncini."],
    ["La Corea del Nord ha deciso in fretta per calmare Seul."],
    ["La Corea del Nord ricorda a Mosca un poeta morto con Puskin."],
    ["Washington ha colpito chi aiutava la Corea del Nord."],
    ["Washington cerca di limitare l'arsenale di missili, scrive la Corea del Nord."],
    ["I nordcoreani subiranno le conseguenze della carestia."],
    ["La Corea del Nord non esiterà a mostrare i suoi progressi."],
    ["Putin ha scatenato la guerra contro l'Ucraina, scrive la Corea del Nord."],
    ["Il vertice è finito: così Seul ha commentato la notizia sulla Corea del Nord."],
    ["Il cardinale Kim ha donato un libro a Papa Francesco, scrive la Corea del Nord."],
    ["Il commercio tra Cina e Russia è raddoppiato, scrive la Corea del Nord."],
    ["«La Corea del Nord è un alleato forte della Russia», ha detto il portavoce americano."]
  ])("“%s”", (text) => {
    expect(told(text).filter((act) => !act.endsWith("statement"))).toEqual([]);
  });
});

it("what one side calls settled it refuses to talk about", () => {
  const text = "Tokyo ha criticato la Corea del Nord. Pyongyang sostiene che il problema dei rapimenti è già risolto.";
  expect(told(text)).toContain("PRK → JPN refusal");
});

it("the expulsion of each other's ambassadors is one of both sides", () => {
  const text = "La Malesia ha ringraziato la Corea del Nord dopo l'espulsione reciproca degli ambasciatori.";
  expect(told(text)).toContain("PRK → MYS expulsion");
});

it("what is closed may be a place where both sides work", () => {
  const text = "Seul ha criticato la Corea del Nord. A decidere la chiusura del complesso di Kaesong è stata Pyongyang.";
  expect(told(text)).toContain("PRK → KOR break-relations");
});
