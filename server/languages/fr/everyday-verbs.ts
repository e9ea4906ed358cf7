/** Verbs of every sort of prose, which tell no deal and have to be known for verbs all the same: a clause is found by its verb. */
export const everydayEr = `
  abonner abriter acceder accaparer accoler accrocher acheminer acter actualiser additionner adherer adjuger admirer affilier affiner affluer affoler affronter agacer aggraver agreer agreger ajourner alleguer allier
  allumer alterner ameliorer amenager amenuiser amplifier amuser animer annoter apparier apposer apprehender approprier arrimer arroger arroser aspirer assembler assimiler atteler attenuer auditer automatiser aviser blesser
  blinder bombarder bouder bouleverser boycotter brader breveter bricoler brider briller brouiller calculer calquer canaliser candidater cannibaliser capituler captiver caracteriser centraliser certifier chauffer clamer
  claquer cofonder cohabiter coincer coincider commemorer compiler composer compresser comptabiliser concerter concilier concocter conferer configurer confiner confisquer congedier conjuguer connecter contaminer contrarier
  contrecarrer convier coordonner corriger corroborer cotiser couler cracher craquer crever crier cristalliser crouler culminer debarrasser deceler decentraliser declasser decouper decourager decrypter dedaigner defavoriser
  defier defiler deformer dejouer delaisser deliberer delimiter demarquer demasquer dematerialiser demeler demener demonter demotiver denombrer denommer denoter densifier departager deplafonner deposseder deprecier deraper
  dereglementer dereguler deroger derouler derouter desamorcer desavouer desequilibrer desesperer desister desorganiser dessiner destabiliser destituer deteriorer detoner deverrouiller dicter digitaliser diluer
  dimensionner discerner discrediter disloquer disperser dissimuler dissiper dissocier diverger divulguer domicilier dompter dorer dresser drainer dynamiser ebranler ecarter echafauder eclabousser eclairer ecourter edicter
  edifier eduquer effleurer effrayer egarer ejecter electrifier emboiter embraser embrouiller emigrer emparer empieter empoisonner encercler enchanter enclencher encombrer enfermer enfiler enflammer enfler enfoncer engendrer
  engorger engouffrer enjamber enliser enraciner enrayer enroler entasser enthousiasmer entraver eparpiller epater eplucher epurer eradiquer eriger escamoter escroquer espionner essouffler estomper etayer etirer etouffer
  etriper evacuer evaporer eventer evertuer evoluer exacerber exagerer exalter exasperer exhiber exhorter exhumer experimenter exproprier expulser extorquer extrapoler falsifier familiariser fasciner fausser
  fertiliser ficeler flairer flancher flatter flouer foisonner fomenter foncer fonctionner formaliser fortifier fracasser fractionner frequenter friser frustrer fuser gacher galvaniser gangrener gaspiller gater gaver generaliser
  generer globaliser gober gouter gouverner gracier gratifier grogner gronder guetter guigner habiliter habiller habiter habituer handicaper hanter happer harceler harmoniser hisser homologuer honorer hurler identifier ignorer
  illuminer imbriquer immerger immobiliser impatienter impressionner imprimer improviser impulser incarner incliner incriminer inculper indigner individualiser industrialiser infecter infiltrer infirmer influer ingerer initialiser
  innover inonder insinuer inspecter instituer insurger intercaler interceder intercepter interferer interpreter introniser invoquer ironiser irriter isoler jalonner jaser jongler jouxter jubiler jumeler lamenter laminer larguer
  laver leser lesiner liberaliser limoger louper magnifier maitriser majorer malmener manger manier manipuler maquiller marginaliser mediatiser mediter mefier meler memoriser mepriser militer minimiser minorer moderer moduler
  moissonner monopoliser morceler mouiller museler muter naviguer necessiter neutraliser niveler normaliser noyauter numeriser objecter obstruer obtemperer occasionner occulter opprimer optimiser ordonner orner osciller oter
  outiller pacifier parachuter parader paralyser pardonner parsemer patronner pencher perfectionner perforer permuter perquisitionner perseverer persifler personnaliser persuader perturber pester peupler pieger pietiner piller
  pimenter pivoter placarder plebisciter pleurer plomber polariser polemiquer polluer ponctionner ponderer populariser pourchasser precariser preconiser predominer prefigurer preoccuper preserver presumer prier prodiguer proferer
  profiler prohiber proliferer promener pronostiquer proroger proteger protester puiser pulluler purifier quadriller quemander questionner rabaisser racketter radicaliser radier raffiner rafler railler rajouter rallumer ranimer
  rationaliser rationner rattacher ravager ravitailler rayonner reactualiser reajuster realimenter reamenager rearmer rebaisser rebuter recapituler recenser receptionner rechauffer rechigner reclasser recoller recommencer
  reconcilier reconforter reconstituer recouper recouvrer recreer rectifier redemander redimensionner rediscuter redonner redorer redoubler reequiper reevaluer refermer refleter refluer reformuler refouler refourguer refuter
  regaler regenerer regner regonfler regorger regresser rehabiliter reimplanter reindustrialiser reinstaller reinventer reiterer relater releguer reloger remedier remobiliser remodeler remplacer remuer renier renouer renover
  renseigner reorienter reparer repasser repecher repenser repercuter reperer repeter replacer replier replonger reprimer reprogrammer reprouver repudier requinquer requisitionner resider resigner resorber respirer
  responsabiliser retaper retoucher retracter retrancher retribuer retrograder reunifier reutiliser reveiller reverser revigorer revolter revolutionner revoquer rivaliser ronger rouler ruer sacrifier saigner salarier sanctuariser
  saturer saupoudrer scander scier scintiller sculpter secher securiser sejourner selectionner semer sensibiliser siphonner soigner solidifier solutionner songer sonner soucier souder soupeser soupirer sous-payer sous-evaluer
  specifier spolier standardiser stationner stigmatiser subdiviser subsister substituer subtiliser suffoquer suggerer superposer superviser supplanter suppleer supplier supputer surclasser surfer surmonter surnager surnommer
  surplomber survoler symboliser sympathiser synchroniser synthetiser tacler tamponner taquiner tarauder tatonner temporiser tenailler terroriser tetaniser tiquer tirailler tisser titrer tolerer tournoyer trafiquer trainer
  transfigurer transgresser transplanter transposer traquer traumatiser tricher trier trinquer truquer tuer unifier uniformiser urbaniser user vacciner vampiriser vehiculer venger vexer viabiliser vibrer virer visser visualiser
  volatiliser vouer vulgariser grincer affermer agencer rallier`;

/** Verbs whose present is a noun or an adjective more often than not: "note", "active", "risque". Their other forms alone tell a verb. */
export const shyEr = `
  activer annexer armer balancer barrer border braver calibrer cibler commanditer conformer copier cuisiner dater decharger demeurer discipliner dispenser divorcer documenter eclipser empirer eponger escalader etoffer exceller
  excuser expertiser fatiguer feter fissurer fouiller franchiser frauder glacer gommer graver greffer griller grimacer gripper guider hausser incendier insulter intriguer jauger manifester manoeuvrer manufacturer massacrer meriter
  metamorphoser miner mouler nicher noter paniquer patiner pecher pincer piquer pirater plumer pomper pratiquer programmer purger rallonger recharger reformer refugier remorquer reprimander restaurer riposter risquer seconder
  sommer surcharger terrasser tonner torturer tourmenter triompher troubler truffer usiner vider violer voiler voyager`;

export const everydayIr = `
  affranchir amoindrir aneantir appauvrir assombrir assouplir assujettir affermir croupir embellir encherir enfouir ensevelir moisir noircir obscurcir pourrir premunir raidir rajeunir ramollir reconvertir redefinir rejaillir
  rencherir resurgir retrecir salir sevir tiedir verdir`;

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
