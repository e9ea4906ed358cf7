/** Verbs of every sort of prose beside those of `more-verbs.ts`, by what they need to be told from nouns. */
export const everydayEr = `
  acceder admirer affiner agreer alleguer alterner amenuiser amuser apparier apprehender approprier assembler brider canaliser candidater chauffer
  clamer cofonder coincider composer concerter configurer convier couler cracher crever crouler debarrasser deceler declasser dematerialiser densifier
  deposseder deprecier deroger derouter desequilibrer desister disloquer entraver eparpiller eplucher etayer etirer etriper evoluer ficeler fonctionner
  fracasser fractionner fuser gacher gaver globaliser gouter gouverner gracier guetter guigner habiter habituer hisser hurler illuminer impulser
  incliner innover inspecter jaser jouxter leser lesiner maitriser manger meler militer muter niveler orner pencher pivoter placarder ponctionner
  pourchasser precariser prodiguer protester pulluler quadriller rafler rayonner reactualiser realimenter rebaisser reclasser recouper redimensionner
  refleter refourguer regaler regenerer regorger reimplanter reindustrialiser reinstaller reinventer reloger remobiliser remodeler renouer renseigner
  reparer repasser repecher requinquer requisitionner resigner retaper reveiller revigorer rouler saigner salarier saupoudrer selectionner semer
  solutionner songer sonner soucier souder sous-payer sous-evaluer stationner supputer surplomber taquiner tarauder tenailler tetaniser tricher trier
  tuer user vacciner vampiriser virer visser vulgariser affermer rallier`;

/** Verbs whose present is a noun or an adjective more often than not: "note", "active", "risque". Their other forms alone tell a verb. */
export const shyEr = `
  acter activer affluer agencer allier annexer armer balancer barrer braver calquer claquer commanditer conformer copier cuisiner dater decharger
  demeurer discipliner dispenser divorcer empirer epurer escalader excuser expertiser fatiguer feter fouiller franchiser frauder friser gangrener glacer
  gommer graver greffer griller grimacer gripper gronder guider hausser incendier insulter intriguer jauger laver louper manier manoeuvrer manufacturer
  meriter moduler mouler nicher paniquer parader patiner patronner pecher peupler pieger pincer piquer pirater plumer polemiquer pomper pratiquer
  programmer purger rallonger recharger reformer regner reperer resider restaurer retoucher revolter riposter ruer scier secher seconder sommer
  surcharger tiquer tonner torturer traquer triompher troubler vehiculer vider violer voiler voyager`;

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
