import type { NameWords } from '../name-words.ts';
import { frenchAdjectives, frenchNouns } from './ordinary.ts';

export const frenchNames: NameWords = {
  functionWords: `
    le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos et ou ou mais or ni car donc
    que qu' qui quoi dont ou a en y dans par pour sur sous avec sans vers chez entre apres avant depuis pendant selon contre malgre hors outre
    je j' tu il elle on nous vous ils elles se s' me m' te t' lui eux celui celle ceux celles ceci cela ca c' ne n' pas plus moins tres trop si
    comme quand lorsque lorsqu' puisque puisqu' quoique tandis alors ainsi aussi encore deja meme autre autres tout toute tous toutes chaque aucun aucune
    plusieurs quelque quelques certains certaines beaucoup peu est sont etait etaient sera seront serait soit fut ont avait avaient aura auraient
    n'est c'est jusque jusqu' des lors parmi via afin voici voila rien personne nul quel quelle quels quelles lequel laquelle lesquels desquels auquel duquel
    quiconque chacun chacune tel telle tels telles cependant toutefois neanmoins pourtant enfin puis ensuite bref certes hier demain aujourd'hui ici la-bas
    pourquoi comment combien oui non peut-etre sinon quant sauf excepte suite grace faute lors environ presque surtout notamment justement
    entre-temps c'est-a-dire au-dela peut-etre eh ah oh tenez allez bah ben hein tiens moi toi celui-ci celle-ci ceux-ci la-dessus quelqu'un quelque-chose ayant etant lan lautre lun
    dun dune jen jai nai cest dou quil quelle lon
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quinze seize vingt trente quarante cinquante soixante cent mille`,
  ordinary: `
    bonjour bonsoir salut coucou merci bienvenue bravo adieu
    accord accords achat achats acquisition acquisitions action actions activite actionnaire actionnaires actualite actu affaire affaires age ailleurs aide aides alliance alliances
    amende amendes an annee annees annonce annonces ancien ancienne analyse analyses analyste analystes appel apport apres argent article assurance assureur attendu attention aupres augmentation autant
    autorite autorites autrefois autrement avantage avenir avocat avocats baisse banque banques banquier bataille benefice benefices bien bientot bilan bon bonne bons bonnes boom bourse brevets bref budget bulle but cabinet calcul cap capital
    cas cession cessions chaque charge chiffre chiffres choix chute client clients cloture cofondateur cofondatrice commande commandes commentaire commentaires commerce communique compte comptes concurrence
    concurrent concurrents conclusion condition conditions confiance conseil consequence consequences contact contacte contactee contactes contrat contrats controle conquis cote cotee cote cours cout couts
    creance creances creation creanciers credit credits crise croissance date debut debut decision decidement defaite demande demandes demeure depense depenses depot dernier derniere derniers dernieres dette dettes detail details devise devises
    difference difficile difficiles directeur directrice dirigeant dirigeants discussions discretement dividende dividendes document documents dollar dommage donnees dossier double
    droit droits echec economie economistes ecouter edition editeur effet effets elu elus emprunt emprunts encaisser endettement energie engagement enjeu enquete ensemble entreprise entreprises
    entree envie epargne epilogue equipe equipes erreur etape etat etats etude euro euros evidemment exemple exercice exit expert experts exportation extrait facture factures fabricant faible faillite
    fait faits famille fils filiale filiales fin finance finances financement financements financeurs fiscalite fondateur fondateurs fondatrice fonds forme fort forte fortes fournisseur fournisseurs
    frais fruit fusion fusions garantie garanties geant geants gendarme gerant gestionnaire gouvernement grand grande grands grandes gros grosse groupe groupes guerre hausse hebergeur heritier heure histoire historique
    hommes homme hypothese idee immeuble immobilier impact impossible indice industrie industriel industriels infographie information informations infos initiative innovation interet interets interview introduction
    invite investissement investissements investisseur investisseurs jackpot jamais jeu jeune jeunes jour journal journee juge juges justice laboratoire lecon lecture levee levees liens ligne liquidites lire litige
    livraison livraisons local locaux loi loin long longtemps loyer loyers machine mail main maintenant maison majorite malgre management manoeuvre marche marches marge marges marque maintien marie mauvais meilleur meilleure meme
    memes menace mercato messages mesure mesures milliard milliards million millions mise mineur mineurs minage ministre mission mode modele moitie moment mois montage montant montants moral mot mots moyen
    naissance negociation negociations newsletter niveau nombre nom norme note notre nouveau nouveaux nouvel nouvelle nouvelles numero objectif objectifs objet obligation obligations offre offres once operateur operateurs
    operation operations opinion option ordre organisation origine page paiement paiements pari part partage partager partenaire partenaires partenariat partenariats participation participations parts patron patrons patronne
    pays peine pendant perspective perspectives perte pertes petit petite petits petites place placement plan plans plateforme plainte plus plusieurs point points police politique portrait position possible potentiel premier
    premiere premiers premieres presidente president presse pret prets preuve preuves prevision previsions prime principal principale principaux prise prix probleme proces procedure prochain prochaine prochaines prochains production produit produits
    profit profits programme projet projets promesse promotion proprietaire propriete public publie publicite puce puces puissance qualite question questions quart quotidien raison raisons rachat rachats rapport
    rapports rappel rappelons recette recettes recherche record recours redressement reduction regard regime registre regle regulateur relance rendez-vous rentabilite reponse reponses reprise reprises reseau reseaux reserve reservation
    residence resultat resultats resume retard retour reunion revanche revenu revenus revente reussite risque risques rival rivaux royalties rubrique rumeur rumeurs saison salaire salaires salarie salaries sanction
    sante scandale scenario seance secret secteur semaine semaines semestre sentence serie serveurs service services seul seule seuls signe signature silence site sites situation societe societes solde solution sommet sortie souce source sources soutien
    souscription specialiste special speculation startup start-up start-ups startups strategie structure subvention subventions succes suite sujet surprise surtout syndicat syndicats systeme taux taxe technologie technologies telecharger
    temps tendance tension tensions terme termes tete titre titres total tour tournant tours transaction transactions transfert travail travaux tresorerie trimestre triste tribune tribunal type ultime union unanime usine
    usines valeur valeurs valorisation vainqueur vedette vendeur vendeurs vendu vente ventes verdict version versement versements victime victoire vie vieux ville virement virements voie voir voix volet volume vrai zone
    accueil abonne abonnes abonnez contacts copyright credits dossiers edito editorial encadre enquetes entretien exclusif exclusive chronique breve breves flash focus decryptage direct economie international marches minute opinions reportage
    redaction tribune video videos photo podcast sommaire tags mots-cles voir lire suivre
    interroge interrogee interroges interrogees fondee fonde fondes fondees cree creee nee ne base basee introduit introduite cote detenu detenue dirige dirigee soutenu soutenue porte portee prevu prevue estime estimee evalue evaluee
    signe signee conclu conclue finance financee paye payee achete achetee vendu vendue rachete rachetee reste restent restait voila vient viennent arrive arrivent suivent suit figure figurent s'ajoute viendra viendront faut doit
    interieur exterieur inde rappel pari autre ultime nul drole curieux curieuse etrange etonnant etonnante fini finie finies finis terminee termine jure promis promise
    parole repere reperes chronologie contexte perspectives methode methodologie cessez achetez vendez decouvrez retrouvez inscrivez suivez lisez
    mere pere frere freres soeur ami amis voisin voisins monsieur madame messieurs mesdames
    sud nord est ouest europe afrique asie amerique monde planete terre mer ciel soleil paris-dakar cible bloc blocs bourses but gain gains cable
    souvent toujours abord travers mieux pire plutot autour desormais tant derriere dessous dessus auparavant guere pres proche vraiment fois maximum minimum moyennant exceptee tard tot jadis naguere dorenavant alentour dedans dehors debout
    volontiers expres davantage sitot aussitot tantot parfois partout nulle-part quasi quasiment jusque-la pardi helas soudain subitement hormis passe-passe durant outre-atlantique outre-rhin outre-manche controlee controles epaule epaulee
    accompagne accompagnee accompagnes adosse adossee adosses adossees valorise valorisee coiffe coiffee repris rachetes rachetees fragilise fragilisee plombe plombee pousse poussee force forcee contraint contrainte prive privee assis
    assise implante implantee lancee lances lancees creees crees pilote pilotee emmene emmenee mene menee chiffree fixe fixee sollicite sollicitee sollicites joint jointe joints questionne questionnee questionnes approche approchee
    approches courtise courtisee ecarte ecartee adjuge adjugee adjuges anime animee garanti garantis preserves reevalue reevaluee lessive econduit econduite salee salees reverse reversee etrangle etranglee echaude echaudee rassure rassuree
    prevenu prevenue saisi saisie saisis sonne sonnee convoque convoquee entendu entendue cite citee cites citees condamne condamnee accuse accusee accuses mis vendus cedee cede cedes cedees installe installee venu venue venus arrivee parti
    partie partis sorti entre passe passee devenu devenue devenus restee restes demeurent manque manquent suivra suivi suivie suivis pese pesent placee places arme armee libre libres maitresse maitre signes acquis acquise acquises attendue
    attendus attendues negocie negociee finalisee finalise voulu voulue construit construite construits batie bati nommee nomme elue embauche recrute recrutee licencie remercie remerciee pourvu faute-de quitte quand-bien admettons imaginons
    prenons voyons regardons notez sachez rappelez oubliez attendez comptez ajoutez disons soit-dit retenez`,
  nouns: frenchNouns,
  adjectives: frenchAdjectives,
  nounEndings: ['', 's', 'x'],
  adjectiveEndings: ['', 'e', 's', 'es'],
  adjectiveChanges: {
    if: ['ive', 'ives'],
    al: ['aux'],
    eux: ['euse', 'euses'],
    er: ['ere', 'eres'],
    el: ['elle', 'elles'],
    ul: ['ulle', 'ulles'],
    en: ['enne', 'ennes'],
    on: ['onne', 'onnes'],
    et: ['ette', 'ettes'],
    eur: ['euse', 'euses'],
  },
  titleCase: false,
  abstractEndings: ['ement', 'tion', 'tions', 'sion', 'isme', 'ite', 'ance', 'ences', 'ence', 'age', 'ages'],
  ordinaryEndings: [
    'ez',
    'ement',
    'amment',
    'emment',
    'tion',
    'tions',
    'sion',
    'isme',
    'iste',
    'istes',
    'eur',
    'eurs',
    'euse',
    'ite',
    'ance',
    'ences',
    'ence',
    'age',
    'ages',
    'ant',
    'ants',
    'ir',
    'ees',
  ],
  capitalAfterColon: false,
  notNames: `
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
    ia pdg dg daf drh pme eti pib tva opa ope opr ipo esg rse lbo spac etf sicav fcp scpi sci ebitda ebit ebe ca bpa per rd r&d gpu cpu llm gmt utc cet hec ena cac sbf
    m&a usd eur chf gbp jpy cny cad aud hkd sgd inr brl mxn zar nok sek dkk pln czk mw gw kw mwh gwh twh kwh co2 cfa xof xaf fcfa eth btc md mds me ke m€ md€ k€
    internet web série serie noel toussaint paques ramadan covid covid-19 sida est-allemand saas b2b b2c btob btoc api cv cdi cdd rgpd ag ago
    lei isin siren siret sedol cusip figi bic iban rcs mic ric swift tva
    hlm btp ong oti oat tgv ter rer suv 4g 5g 6g iii ii iv vi vii viii ix xi xii xiii xiv xx xxi tvb nft nfts dao kyc pac ppa tmt pc tv tnt vod html pdf url sms gps adn arn irm tpe qr
    fy q1 q2 q3 q4 t1 t2 t3 t4 s1 s2 h1 h2 ndlr cf nb ps mme`,
  demonyms: '',
  legalForms: `
    sa sas sasu sarl eurl sca se scop sci snc s.a s.a. s.a.s s.a.s. s.a.r.l s.a.r.l. s.c.a s.c.a. plc inc inc. corp corp. ltd ltd. llc llp lp l.p l.p. ag gmbh kg kgaa nv n.v n.v. bv b.v b.v. spa s.p.a s.p.a.
    srl s.r.l s.r.l. ab asa oyj oy a/s aps kk pty bhd berhad pjsc psc jsc pao ooo cie cie. co co. & tbk sae ulc`,
  companyWords: `
    stockage magazine presse avocats notaires architectes teintures grues croissance ventures partners dette media materiaux recyclage proprete solaire eolien eolienne renouvelables batteries robotique semiconducteurs composants optique
   
    capital capitaux gestion investissement investissements participations partenaires associes groupe holding finance financiere banque bourse assurance assurances mutuelle courtage immobilier fonciere
    energie energies electricite petrole petroles mines minerais metaux acier aciers chimie ciments materiaux transports logistique messageries navigation chantiers maritime aeronautique aviation spatial
    aerospatiale defense automobiles motors moteurs industries industrie ateliers forges fonderies tannerie mecanique plasturgie emballages textiles tissages filatures cuirs mode maroquinerie
    sante pharma pharmaceutique pharmaceuticals laboratoires laboratoire biotech medical clinique cliniques edition editions medias presse studios productions films musique jeux logiciels numerique informatique telecom telecoms
    mobile conseil ingenierie services distribution hypermarches supermarches boulangeries brasserie brasseries distillerie fromagerie fromageries laiterie laiteries conserveries salaisons biscuiterie domaines vignobles vins champagne
    hotels loisirs voyages tourisme parfums cosmetiques bijoux horlogerie semences agro agroalimentaire cooperative construction batiment travaux ingredients towers conceria dellarte freres fils`,
  companyHeads: `
    fonds rails serres scieries laiteries kiosques platres metro parc ferme halle halles relais clos mas bastide villa hotel auberge comptoirs fabrique moulin lettre lumiere carrieres rubis lunettes soieries transports messageries voyages vergers vignobles cave caves jardins
    pepinieres studios theatre musee clinique residences thermes casino casinos ciments tuileries briqueteries pompes sources sablieres granits marbres bois cuirs laines draps toiles filatures conserves salins huitres pecheries parfums savonnerie savons
   
    banque caisse credit societe compagnie groupe tannerie megisserie laboratoires laboratoire brasserie brasseries fromagerie fromageries laiterie verrerie verreries papeterie papeteries fonderie fonderies
    aciers acieries forges ateliers chantiers aeroports aeroport eaux mines moulins grands hospices hopitaux clinique cliniques editions imprimerie domaine domaines chateau maison manufacture filature conserverie salaisons biscuiterie distillerie
    mutuelle assurances galeries comptoir transports cars autoroutes houilleres salins sucreries cooperative fonciere financiere pharmacie scierie cimenterie ciments raffinerie biscuits huilerie sirops
    menuiserie charpentes meubles cycles piscines voiles radio journal gazette courrier depeche echos tribune messager`,
  institutionHeads: `
    agence autorite bureau centre chambre college comite commissariat commission communaute confederation conseil cour cours departement direction ecole etat-major federation fondation gouvernement haut haute hospices
    hopital hopitaux inspection institut ligue mairie metropole ministere observatoire office organisation ordre parlement parquet prefecture region rectorat republique royaume secretariat senat service syndicat tresor tribunal union universite
    ville association assemblee academie musee polytechnique marine armee
    rectorat chu`,
  leadNouns:
    'fusion rachat accord offre projet dossier affaire alliance duel partenariat contrat proces scandale cession opa reprise vente mariage feuilleton duo tandem resultats action actions titre rapport effet cas exemple exclusif',
  commands: 'voyez lisez relisez revoyez decouvrez redecouvrez ouvrez cf',
  weakCommands: '',
  commandEndings: { ez: ['er', 're'] },
  madeWords:
    'edite editee developpe developpee concu concue fabrique fabriquee commercialise commercialisee produit produite lance lancee distribue distribuee',
  founderWords: 'fonde fondee fondes cofonde cofondee cree creee creees dirige dirigee preside presidee pilotee menee imaginee',
  nameNumbers: 'premier premiere deux trois quatre cinq six sept huit neuf dix onze douze cent mille',
  mediaWords: 'quotidien presse info infos news hebdo magazine',
  eventWords:
    'loi traite sommet salon coupe prix festival plan code jeux championnat accords protocole operation mer ocean golfe ile iles',
  creditWords: 'reportage redaction edition',
  assetWords: '',
  siteWords: '',
  notPhrases: 'big tech, wall street, silicon valley, premier league, black friday, open source, big data',
  sellerPrepositions: 'a aupres',
  grantWords: 'subvention subventions agrement',
  fromWords: "de d' du des",
  ownedWords: 'appartient detenue detenu controlee controle possedee',
  pluralEnding: '',
  weakHeads: 'agence service services centre union marine college direction office cour cours port bureau ligue',
  shopWords: '',
  smallHeads: 'tribunal universite ministere prefecture mairie cour chambre region metropole parquet hopital rectorat ville',
  tailAdjectives: `
    correctionnel correctionnelle paritaire arbitral
    ecologique energetique solidaire durable interieure exterieure rurale rural urbaine urbain maritimes fluvial portuaire sanitaire hospitalier hospitaliere
    spatiale spatial
    mondiale mondial europeenne europeen centrale central nationale national nationaux internationale international financiere financier financiers regionale regional publique public publics populaire postale federale federal generale general
    civile civils civil industrielle industriel economique economiques sociale social sociaux agricole agricoles monetaire militaire maritime superieur superieure supreme constitutionnel constitutionnelle judiciaire administratif administrative prudentiel prudentielle commerciale
    departemental departementale intercommunale francaise francais italienne italien allemande allemand espagnole britannique americaine africaine africain asiatique
    arabe islamique interprofessionnel interprofessionnelle scientifique technique technologique universitaire numerique numeriques alimentaire alimentaires nucleaire unies unie fonciere mutuel mutuelle souverain`,
  tailNouns: `
    depots consignations marches concurrence commerce industrie agriculture finances economie budget sante travail defense environnement energie eau transports transport education justice interieur culture recherche logement
    controle resolution regulation comptes etat appel cassation justice instance epargne developpement reconstruction investissement cooperation solidarite prevoyance securite surete protection donnees communications postes electroniques
    audiovisuel habitat travailleurs entreprises employeurs consommateurs pompiers chemins fer hopitaux affaires etrangeres exterieur relations securite ecologie transition numerique innovation sciences metiers arts mines ponts
    pari mutuel garantie retraite retraites avenir rugby football jeux petrole pays exportateurs`,
  ofWords: "de d' du des pour",
  articles: "la l' les le",
  particles: "von van der den bin ibn al el da dos del della di ter ten zu le la de du d' des",
  titles:
    'm m. mm mme mmes mlle dr docteur maitre me monsieur madame sir lord lady mr mrs ms prince princesse cheikh sheikh colonel pr',
  roles: `
    pdg p-dg dg daf president presidente vice-president vice-presidente co-president copresident directeur directrice codirecteur cofondateur cofondatrice fondateur fondatrice patron patronne dirigeant dirigeante gerant gerante   analyste
    economiste strategiste stratege  avocat avocate ministre secretaire commissaire gouverneur gouverneure porte-parole maire depute deputee senateur senatrice  procureur procureure professeur professeure chercheur
    chercheuse journaliste correspondant correspondante redacteur redactrice consultant consultante expert experte delegue deleguee administrateur administratrice  milliardaire heritier heritiere entrepreneur
    frere soeur fils fille cousin cousine epoux epouse mari gendre neveu niece pere mere beau-frere entrepreneuse  ingenieure responsable chef cheffe syndicaliste banquier banquiere   trader milliardaire   liquidateur tresorier tresoriere adjoint adjointe
    premier-ministre chancelier chanceliere roi reine patriarche ceo cfo coo cto chairman`,
  roleWords:
    'general generale adjoint adjointe delegue financier financiere executif executive president directeur directrice technique commercial',
  productNouns: `
    film serie roman album emission spectacle livre bande-dessinee jeu-video collection parfum programme navire bateau ferry residence
    produit logiciel logiciels application applications appli applis modele modeles chatbot robot robots assistant plateforme console smartphone smartphones puce puces processeur processeurs carte cartes serveur serveurs
    version service site jeton jetons token tokens cryptomonnaie machine machines gamme marque moteur medicament vaccin traitement molecule candidat-medicament voiture voitures suv berline camion avion avions helicoptere satellite
    satellites fusee lanceur projet programme jeu jeux serie film magazine outil algorithme agent casque tablette drone drones batterie batteries turbine reacteur reacteurs navire paquebot essai etude`,
  verbs: `
    a ont va vont est sont avait avaient aura auront aurait auraient vient viennent etait etaient sera serait peut pourrait doit devrait devra veut voudrait reste refuse se s' ne n' y en lui leur
    fait faisait fera prend perd gagne tient paie paye verse touche donne recoit obtient laisse met mise table vise compte espere promet jure assure affirme annonce declare indique precise explique estime juge souligne ajoute
    confirme dement reconnait rappelle raconte glisse nuance commente repond note observe prevoit envisage projette souhaite cherche tente commence continue poursuit lance relance ouvre ferme quitte rejoint emploie produit fabrique vend
    achete rachete acquiert acquerait cede loue commande signe conclut leve boucle investit injecte apporte prete emprunte rembourse finance rafle decroche remporte livre fournit heberge exploite gere detient possede controle entre sort
    cote bondit grimpe chute recule plonge progresse monte baisse lache cedait gagnait bondissait perdait avance s'envole devient devenait appartient figure dispose revendique affiche publie realise degage enregistre accuse
    multiplie double triple reduit supprime accelere renforce renonce abandonne retire attaque poursuivra investira rachetera achetera levera cedera paiera versera vendra prendra deviendra fournira livrera financera entrera recevra
    investissait rachetait achetait detenait possedait mene menait menera figurera croit creait cree tourne apportera signait prelude presente devoile propose offre emet place reprend repris consent accorde octroie debloque garantit souscrit participe aligne debourse consacre
    monnaie depense depensera engloutit absorbe avale croque ecope encaisse empoche percoit percevra condamne inflige autorise bloque valide approuve rejette examine etudie etudiait negocie discute`,
  companyVerbs: `
    leve rachete acquiert cede investit injecte emprunte boucle bondit grimpe chute recule plonge progresse lache cedait gagnait bondissait cote emploie fabrique livre loue commande heberge exploite publie degage enregistre supprime
    investira rachetera levera cedera fournira livrera emet souscrit debourse rafle decroche empoche encaisse finance prete prevoit revendique realise vend paie verse fournit developpe produit commercialise`,
  authorityVerbs:
    'inflige infligeait infligera condamne autorise sanctionne epingle enjoint perquisitionne homologue legifere inculpe poursuit somme',
  speechVerbs: `
    dit declare affirme explique assure jure juge estime souligne ajoute precise indique confirme raconte glisse nuance commente repond note observe plaisante admet reconnait rappelle resume insiste regrette martele lance temoigne
    analyse previent avertit ironise soupire s'agace s'enthousiasme s'inquiete poursuit conclut confie rassure argue ecrit tranche balaie deplore confiait expliquait affirmait declarait ajoutait disait`,
  companyThings: `
    capital actions action titre titres parts obligations filiale filiales pdg patron patronne dg dirigeant dirigeants president presidente directeur directrice fondateur fondatrice cofondateur actionnaire actionnaires conseil administrateurs salaries clients client fournisseur
    fournisseurs siege usine usines valorisation capitalisation resultats ventes benefice cours dette comptes creanciers banquiers locataire serveurs puces concurrent concurrents rival rivaux analystes equipes investisseurs produits services modeles datacenters`,
  companyPrepositions: 'chez aupres',
  sourceWords: "selon d'apres lequel interroge",
  placePrepositions: 'a en au aux dans depuis vers pres',
  directions: 'nord sud est ouest',
  territoryHeads: 'ville commune departement etat',
  riverPrepositions: '',
  placeOnly: 'pres vers depuis en',
  dealWords: ['invest', 'confi', 'particip'],
  placeWords:
    'base basee bases basees situe situee installe installee implante implantee siege usine site ne nee domicilie domiciliee bureau bureaux maire port aeroport ville departement commune pays banlieue region gare',
  streetWords: 'rue avenue boulevard place quai route chemin impasse allee cours square faubourg bd av',
  compoundEnds: 'like compatible style dependant dependance',
  compoundStarts: 'ex anti pro mini super neo post pre non quasi vice co maxi',
  bylines: 'par',
  ageWords: 'ans an',
  subsidiaryNouns: 'filiale branche division bras unite antenne maison-mere foyer entite vehicule',
  stateHeads: 'banque banco banca',
  stateNouns: '',
  marketWords: '',
  publicWords: 'mondiale mondial europeenne europeen internationale international centrale central federale federal',
  complements: "de d' en",
  productVerbs: 'developpe developpent lance lancait lancement developpement version commercialise',
  armWords:
    'finance capital ventures bank banque cloud pay services immobilier assurances energie france europe asia asie espana italia america digital mobile invest leasing credit foundation fondation logistics logistique renewables renouvelables media studios',
};
