/** Verbs of every sort of prose beside those of `more-verbs.ts`, by what they need to be told from nouns. */
export const everydayEr = `
  acceder acter admirer affiner affluer agreer alleguer allier alterner amenuiser amuser apparier apprehender approprier assembler brider calquer
  canaliser candidater chauffer clamer claquer cofonder coincider composer concerter configurer convier couler cracher crever crouler debarrasser
  deceler declasser dematerialiser densifier deposseder deprecier deroger derouter desequilibrer desister disloquer entraver eparpiller eplucher epurer
  etayer etirer etriper evoluer ficeler fonctionner fracasser fractionner friser fuser gacher gangrener gaver globaliser gouter gouverner gracier
  gronder guetter guigner habiter habituer hisser hurler illuminer impulser incliner innover inspecter jaser jouxter laver leser lesiner louper
  maitriser manger manier meler militer moduler muter niveler orner parader patronner pencher peupler pieger pivoter placarder polemiquer ponctionner
  pourchasser precariser prodiguer protester pulluler quadriller rafler rayonner reactualiser realimenter rebaisser reclasser recouper redimensionner
  refleter refourguer regaler regenerer regner regorger reimplanter reindustrialiser reinstaller reinventer reloger remobiliser remodeler renouer
  renseigner reparer repasser repecher reperer requinquer requisitionner resider resigner retaper retoucher reveiller revigorer revolter rouler ruer
  saigner salarier saupoudrer scier secher selectionner semer solutionner songer sonner soucier souder sous-payer sous-evaluer stationner supputer
  surplomber taquiner tarauder tenailler tetaniser tiquer traquer tricher trier tuer user vacciner vampiriser vehiculer virer visser vulgariser affermer
  agencer rallier`;

/** Verbs whose present is a noun or an adjective more often than not: "note", "active", "risque". Their other forms alone tell a verb. */
export const shyEr = `
  activer annexer armer balancer barrer braver commanditer conformer copier cuisiner dater decharger demeurer discipliner dispenser divorcer empirer
  escalader excuser expertiser fatiguer feter fouiller franchiser frauder glacer gommer graver greffer griller grimacer gripper guider hausser incendier
  insulter intriguer jauger manoeuvrer manufacturer meriter mouler nicher paniquer patiner pecher pincer piquer pirater plumer pomper pratiquer
  programmer purger rallonger recharger reformer restaurer riposter seconder sommer surcharger tonner torturer triompher troubler vider violer voiler
  voyager`;

export const everydayIr = `
  assujettir affermir encherir pourrir rejaillir retrecir`;

export const everydayIrregular = `
  interdire: interdit interdisent | interdis | interdir | interdit | interdit
  clore: clot closent | clos | clor | clos | clot
  compromettre: compromet compromettent | compromett | compromettr | compromis | compromit
  promouvoir: promeut promeuvent | promouv | promouvr | promu | promut
  instruire: instruit instruisent | instruis | instruir | instruit | instruisit
  peindre de- re-: peint peignent | peign | peindr | peint | peignit
  astreindre: astreint astreignent | astreign | astreindr | astreint | astreignit
  enfreindre: enfreint enfreignent | enfreign | enfreindr | enfreint | enfreignit
  extraire: extrait extraient | extray | extrair | extrait
  soustraire: soustrait soustraient | soustray | soustrair | soustrait
  rabattre: rabat rabattent | rabatt | rabattr | rabattu | rabattit
  rouvrir: rouvre rouvrent | rouvr | rouvrir | rouvert | rouvrit`;
