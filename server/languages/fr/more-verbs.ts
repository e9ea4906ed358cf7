/** Regular verbs that the press writes beside those of `verbs.ts`: a verb that is not known leaves its subject to the next one. */
export const moreVerbs = {
  er: `
  abaisser abimer abjurer abonner aborder abreger abreuver abriter abroger abuser accaparer acclamer acclimater accoler accoucher accoutumer accrediter accrocher acheminer
  acidifier actualiser additionner adherer adjuger  adorer adouber aerer affaler affilier affleurer affoler affronter agacer agglomerer aggraver agreger agrementer
  aiguillonner ajourner ajuster aliener alleger allumer alterer ambitionner ameliorer amenager americaniser amonceler amplifier anesthesier angoisser animer annihiler annoter
  apitoyer apposer apurer arborer argumenter arnaquer arpenter arrimer arroger arroser aspirer assassiner assecher assieger assimiler assommer atomiser attabler attacher
  attarder atteler attenuer attiser attraper attrister auditer auditionner augurer ausculter authentifier automatiser aviser badiner bafouer bagarrer balbutier barricader
  bavarder bercer berner bichonner bifurquer blamer blesser blinder bloguer bombarder booster border bouder bouillonner bouleverser boulonner bourgeonner boursoufler boutonner
  boycotter braconner brader braquer breveter bricoler briefer briller brocarder brouiller broyer brutaliser budgeter budgetiser cadenasser cadrer calciner calculer calfeutrer
  calibrer calomnier cambrioler camoufler cannibaliser capituler captiver caracoler caracteriser caresser cartonner castrer catapulter censurer centraliser certifier chagriner
  chahuter challenger chaperonner charcuter charrier chatier chatouiller chavirer chevaucher choquer chouchouter chuchoter cibler cimenter cingler cisailler ciseler claquemurer
  clignoter climatiser cliquer coaguler coexister cogiter cohabiter coincer coloniser commemorer compacter compiler complexifier comploter compresser comptabiliser concilier
  concocter condenser confectionner conferer confiner confisquer confronter congedier congeler congratuler conjuguer conjurer connecter connoter conspirer conspuer consteller
  consterner constitutionnaliser contaminer contempler contenter contingenter contrarier contrebalancer contrecarrer contresigner convoler convoquer coordonner correler
  corriger corroborer corroder corser cotiser cotoyer coudoyer craquer crier crisper cristalliser crucifier culminer daigner deambuler deballer debander debaptiser debiner
  deblayer deboguer deborder debouler deboulonner debrouiller debudgetiser decapiter decarboner  decelerer decentraliser decerner dechainer dechanter dechiffrer
  decoiffer decolorer decommander decomposer decompter deconcerter deconfiner decongestionner deconnecter deconseiller deconsolider decorer decortiquer decouper decourager
  decrier decrisper decrypter dedaigner dedoubler defalquer defausser defavoriser  deferler deficeler defier defiler defiscaliser defoncer deformer defouler defricher
  degainer degonfler degoter degouter degraisser deguiser deguster dejouer dejuger delabrer delaisser delecter delegitimer deliberer delimiter deloger demailler demarquer
  demasquer demeler demener demeriter demobiliser democratiser demoder demonter demoraliser demotiver demultiplier demystifier denaturer deneiger denigrer denombrer denommer
  denoter denouer denuder depanner departager depayser depenaliser depersonnaliser depeupler depister depiter deplafonner deplier depolitiser depolluer deporter depoter
  depoussierer depressurer deprimer depriser deraciner derailler deraper dereferencer dereglementer dereguler derider derouler desactiver desagreger desalterer desamorcer
  desapprouver desarconner desarmer desavantager desavouer descolariser desemparer desensabler desesperer desherber desheriter deshydrater desindexer desindustrialiser
  desinfecter desinformer desinteresser desintermedier desolidariser desorganiser desorienter dessaler dessiner dessouder destabiliser destituer destocker detaxer deteler
  deteriorer detoner detonner detraquer detromper devaster deverrouiller devider  devisager devitaliser devouer diaboliser diagnostiquer dicter differencier digitaliser
  dilater diluer dimensionner discerner discontinuer discrediter discriminer disculper disperser disserter dissimuler dissiper dissocier dissoner diverger divulguer documenter
  domestiquer domicilier dompter dorer dorloter draguer drainer dramatiser dresser dribbler dynamiser dynamiter eberluer ebranler ecarquiller ecarter echafauder echauder
  echauffer eclabousser eclairer eclipser ecorcher ecorner ecosser ecourter ecrouler edicter edifier edulcorer eduquer effaroucher effleurer effrayer effriter egarer egayer
  egorger egratigner egrener ejecter elaguer elancer electrifier electriser eluder emballer embarrasser embaumer embeter emboiter emboucher embouteiller embraser embrayer
  embrigader embrocher embrouiller emietter emigrer emmagasiner emotionner empaqueter emparer empater empierrer empieter empoigner empoisonner emprisonner encarter encenser
  encercler enchanter enclencher encombrer encrasser endeuiller endoctriner enerver enfanter enfermer enferrer enfiler enflammer enfler enfoncer enfourcher engendrer engorger
  engouffrer engraisser enivrer enjamber enjoliver enlacer enliser enneiger ennuager enoncer enraciner enrager enrayer enregimenter enrober enroler enrouler ensanglanter
  enserrer ensoleiller ensorceler entasser enthousiasmer enticher entonner entortiller entrebailler entrechoquer entrecouper entrecroiser entrelacer entremeler entretuer
  enumerer environner epater epeler epier eponger equivoquer eradiquer ergoter eriger eroder escamoter escorter escroquer espionner esseuler essorer essouffler estampiller
  esthetiser estomper etatiser  eterniser etioler etiqueter etoffer etouffer etriller evacuer evader evaporer evaser eveiller eventer eventrer evertuer exacerber exagerer
  exalter exasperer exaucer excaver exceller exciter exclamer excommunier execrer exfiltrer exhaler exhiber exhorter exhumer exiler exorciser experimenter expier expliciter
  exproprier expulser extasier extenuer exterminer extirper extorquer extrader extrapoler exulter facher faconner fagoter falsifier familiariser farder fasciner fausser faxer
  feler feminiser ferrer fertiliser feuilleter fiabiliser fignoler filouter fissurer flageller flairer flancher flatter flexibiliser flinguer flouer fluidifier foisonner
  fomenter foncer formaliser formater fortifier fossiliser foudroyer fourguer fourmiller fourrer fourvoyer franciser frequenter frissonner frustrer fulminer fureter fuseler
  fustiger galerer galvaniser galvauder gambader gargariser gaspiller gater gausser generaliser generer gesticuler glorifier glousser gober gorger gouailler gratifier graviter
  grelotter griffonner grincer grogner grouiller guerroyer gueuler guillotiner habiliter habiller halluciner handicaper hanter happer haranguer harasser harceler harmoniser
  hasarder hater heler herisser hiberner hiverner homologuer honorer horrifier hospitaliser houspiller huer hululer humaniser humecter humilier hydrater hypertrophier iconiser
  idealiser identifier ignorer illusionner imbiber imbriquer immerger immigrer immobiliser immoler immortaliser immuniser impatienter implementer imploser importuner impregner
  impressionner imprimer improviser incarcerer incarner inciser incommoder incriminer incruster incuber inculper inculquer indigner indisposer individualiser industrialiser
  infantiliser infecter inferer infester infiltrer infirmer influer infuser ingerer ingurgiter inhaler inhiber inhumer initialiser inoculer inonder inseminer inserer insinuer
  insonoriser instituer institutionnaliser instrumentaliser insuffler insurger intellectualiser intercaler interceder intercepter interferer interloquer internationaliser
  interposer interpreter intimider intituler intoxiquer introniser invectiver inventorier investiguer invoquer ioniser ironiser irradier irriter isoler jalonner jalouser japper
  jardiner jargonner joncher jongler jubiler jucher jumeler klaxonner lacerer lambiner lamenter laminer larguer larmoyer legaliser legiferer legitimer leguer lessiver leviter
  liberaliser lifter ligoter limoger liquefier lobotomiser louvoyer lyncher macher maconner magner magnifier magouiller mailler majorer malaxer malmener manager manifester
  manigancer manipuler maquiller marginaliser marivauder marmonner martyriser massacrer mastiquer materner maximiser mecaniser mecontenter mediatiser medicaliser mediter mefier
  memoriser mepriser mesallier mesestimer metamorphoser miauler mijoter militariser miner miniaturiser minimiser minorer mitiger mitonner mixer moderer moissonner molester
  momifier mondialiser monopoliser moraliser morceler mordiller mortifier motoriser mouiller municipaliser murmurer museler mutiner mystifier narguer naturaliser naviguer
  necessiter necroser neutraliser nimber nipper nominer normaliser noter noyauter numeriser numeroter objecter obliterer obnubiler obseder obstiner obstruer obtemperer obturer
  obvier occasionner occulter opiner opprimer optimiser ordonner orthographier osciller ostraciser oter ouater outiller outrager ovationner pacifier pactiser palper papoter
  parachuter parafer paralyser parametrer parcellariser pardonner parlementer parodier parquer parsemer passionner pauperiser pavoiser pelleter pendouiller percuter peregriner
  perfectionner perforer pericliter permuter perorer perquisitionner persecuter perseverer persifler personnaliser personnifier persuader perturber pester petarader petiller
  petitionner petrifier photocopier piaffer piailler picoler picorer pietiner pigmenter piller pimenter pirouetter plagier planquer plastifier plebisciter pleurer plomber
  ployer poignarder polariser politiser polluer ponderer pontifier populariser pouffer praliner precher precompter preconiser predestiner predominer prefigurer prefinancer
  prefixer preformater prenommer preoccuper preposer preselectionner preserver pressurer pressuriser presumer presupposer prier proferer professer professionnaliser profiler
  prohiber proletariser proliferer promener pronostiquer proroger prosterner prostituer proteger psalmodier psychanalyser puiser pulser purifier putrefier quemander questionner
  rabacher rabaisser rabibocher rabioter raccommoder raccompagner raccorder racketter racoler radicaliser radier radiner radoter radouber raffiner raffoler railler rainurer
  rajouter rajuster rallumer rameuter ramoner ramper rancarder ranconner randonner ranimer rapetisser rapiecer rarefier rassasier rasserener ratiboiser ratiociner rationaliser
  rationner rattacher raturer ravager ravauder ravigoter raviser ravitailler reabonner readapter reaffecter reajuster realigner reamenager reanimer rearmer reassigner reboiser
  reboucher rebrancher rebrousser rebuter recaler recapituler recenser recepter receptionner rechapper rechauffer rechigner recibler reciter recoller recolorer recommencer
  recompiler recomposer recompter reconcilier reconditionner reconforter reconnecter reconstituer recopier recoucher recourber recouvrer recreer recrier recroqueviller
  rectifier  redecouper rededier redemander redessiner rediffuser rediscuter redonner redorer redoubler redynamiser reecouter reediter reeduquer reembarquer reemployer
  reequiper reescompter reessayer reetudier reevaluer reexpedier reexporter refaconner  refermer refletter refluer reformuler refouler refrener refrigerer refugier
  refuter regagner regenter regimber regionaliser regonfler regreer regresser regurgiter rehabiliter rehabituer rehypothequer reiterer rejouer relater releguer reliquider
  remacher remaquiller remarier remballer rembobiner rembourrer remedier rememorer remeubler remmener remorquer remplacer remplumer remuer renacler rencarder renfermer renfler
  renfoncer renfrogner rengorger renier renifler renover rentoiler renumeroter reordonner reorienter  reparler repatrier repenser repercuter repertorier repeter
  repeupler replacer replanifier replier replonger reposseder reprimander reprimer reprivatiser reprogrammer reprographier reprouver repudier repugner resaler resituer resonner
  resorber respirer responsabiliser ressasser ressauter ressemeler retamer retater retenter retorquer retracter retrancher retribuer retrograder retrousser reunifier reutiliser
  reverberer reverer reverifier reverser revivifier revoler revolutionner revoquer revulser ricaner ricocher rincer risquer rivaliser riveter robotiser romancer ronchonner
  ronfler ronger ronronner rougeoyer roupiller rouspeter rudoyer ruisseler ruminer rutiler sacquer sacraliser sacrer sacrifier saloper sanctifier sanctuariser sangloter saturer
  saucissonner scandaliser scander scanner schematiser scintiller scolariser sculpter sectionner sectoriser seculariser securiser sedentariser sejourner sensibiliser seriner
  sermonner sevrer siderer siffler sillonner simplifier singulariser siphonner siroter skier snober socialiser soigner solidariser solidifier soliloquer sommeiller 
  somnoler souiller soupeser soupirer sourciller soutirer specifier spoiler spolier squatter standardiser starifier statufier steriliser stigmatiser stresser striper stupefier
  subdiviser subjuguer sublimer submerger subsister substituer subtiliser succomber  suffoquer suggerer suicider suinter superposer superviser supplanter suppleer supplier
  suppurer surabonder surclasser surcoter surdimensionner surdoser surelever surexploiter surexposer surfer surgeler surmonter surnager surnommer surperformer sursauter
  surstocker survoler susurrer suturer symboliser sympathiser synchroniser syndiquer synthetiser systematiser tabasser tacler tamponner tancer tanguer tanner tapisser
  tarabuster targuer tarifer tatonner tatouer telegraphier teleguider televiser temporiser terrasser terrifier terroriser theoriser thesauriser tirailler tisser titrer tituber
  tolerer tonifier tonitruer touiller tourmenter tournoyer tousser tracasser trafiquer trainer tranquilliser transbahuter transborder transfigurer transgresser transhumer
  translater transmigrer transpercer transpirer transplanter transposer transvaser traumatiser trepasser trepigner tresser trimbaler trimer trinquer tripatouiller triturer
  troller troner tronquer truander trucider truffer truquer turlupiner tutoyer tyranniser unifier uniformiser urbaniser usiner vagabonder valdinguer vandaliser vaporiser
  vassaliser vegeter venger verbaliser verdoyer vermouler vexer viabiliser vibrer vicier victimiser vilipender violenter  virevolter viriliser visionner visualiser
  vitrifier vituperer vivifier vocaliser vociferer voisiner volatiliser vouer warranter zigzaguer`,
  ir: `
  affranchir aigrir alunir amincir amoindrir aneantir anoblir appauvrir applaudir assagir asservir assombrir assoupir assouplir assourdir attendrir avilir blemir bleuir bonir
  brunir calmir cherir compatir croupir degarnir degrossir deguerpir demunir deperir depolir desobeir dessaisir embellir emboutir empuantir endurcir enfouir engourdir enhardir
  enlaidir ennoblir enorgueillir ensevelir epaissir estourbir etrecir evanouir farcir forcir fourbir gemir glapir gravir honnir jaunir languir moisir mugir nantir noircir
  obscurcir ourdir pervertir petrir premunir rabougrir ragaillardir raidir rajeunir ramollir rancir ravilir rebatir rebaudir rechampir reconvertir recrepir redefinir regarnir
  rencherir resurgir retroagir reverdir roidir rotir roussir rugir salir sertir sevir subvertir tiedir transir travestir vagir verdir`,
};
