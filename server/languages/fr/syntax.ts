import { words } from '../language.ts';
import type { Determiner, Modality, Pronoun, SyntaxLanguage } from '../syntax.ts';
import { byWord, phraseNames, pronoun } from '../syntax-tables.ts';
import { frenchVerbs } from './verbs.ts';

const phrases = `
  avec la participation de>participants · en compagnie de>participants · aux cotes de>participants
  d'apres>selon · au dire de>selon · aux dires de>selon · de source>selon
  alors que>subordinate · bien que>subordinate · tandis que>subordinate · apres que>subordinate · pour que>subordinate · afin que>subordinate · sans que>subordinate · avant que>subordinate · des que>subordinate · pendant que>subordinate
  en outre>adverb · en revanche>adverb · par ailleurs>adverb · par exemple>adverb · malgre tout>adverb · a l'inverse>adverb · pour l'heure>adverb · en effet>adverb · au total>adverb · a terme>adverb · en fait>adverb · d'ailleurs>adverb
  pour autant>adverb · sans compter>adverb · a ce jour>adverb · a nouveau>adverb · de nouveau>adverb · en partie>adverb · d'ores et deja>adverb · entre autres>adverb · a tort>adverb · en parallele>adverb · dans la foulee>adverb
  au passage>adverb · a la fois>adverb · tout de meme>adverb · quand meme>adverb · de plus en plus>adverb · de moins en moins>adverb · a son tour>adverb · en meme temps>adverb · dans le meme temps>adverb · pour le moment>adverb · au moins>adverb
  au plus>adverb · a peine>adverb · sur le papier>adverb · a l'avenir>adverb · a l'origine>adverb · en particulier>adverb · de son cote>adverb · de leur cote>adverb · pour sa part>adverb · pour leur part>adverb · a elle seule>adverb · a lui seul>adverb
  en quelque sorte>adverb · autrement dit>adverb · tout au long de>pendant · en cash>adverb · en numeraire>adverb · en especes>adverb · jusqu'ici>adverb · jusque-la>adverb · en principe>adverb · a priori>adverb
  ainsi que>and · de meme que>and ·   aupres de>aupres · a hauteur de>hauteur · au capital de>capital · au pot de>capital · au pot commun de>capital · au tour de table de>capital · a bord de>capital · dans le capital de>capital · au profit de>profit · au benefice de>profit · en faveur de>profit · au sein de>sein
  a l'egard de>envers · vis-a-vis de>envers · a cote de>cote · aux cotes de>cote · a travers>via · au travers de>via · par l'intermediaire de>via · par le biais de>via · grace a>grace · au moyen de>via · a la faveur de>via · par voie de>via · par la voie de>via
  au cote de>cote · a la tete de>tete · en echange de>echange · en contrepartie de>echange · contre paiement de>echange · moyennant>pour · au prix de>pour · pour un montant de>pour
  pour un montant total de>pour · pour une valeur de>pour · pour la somme de>pour · pour un prix de>pour · a raison de>pour · a concurrence de>hauteur · dans la limite de>hauteur
  d'un montant de>montant · d'une valeur de>montant · d'un montant total de>montant · au montant de>montant · par rapport a>rapport · face a>face · en raison de>cause · a cause de>cause · en plus de>plus
  lors de>lors · a l'issue de>apres · au cours de>pendant · au titre de>titre · dans le cadre de>cadre · au terme de>apres · au sujet de>sujet · a propos de>sujet · en vue de>vue
  a partir de>depuis · a destination de>vers · au lieu de>sans · afin de>pour · autour de>autour · hors de>hors · le long de>hors · loin de>hors · pres de>pres · en provenance de>provenance
  au detriment de>contre · a l'encontre de>contre · pour le compte de>compte · a l'exception de>sans · quant a>sujet · jusqu'a>jusque · jusqu'en>jusque · d'ici a>ici · de la part de>part · avec l'aide de>aide
  avec le soutien de>soutien · sous l'egide de>soutien · en partenariat avec>avec · en collaboration avec>avec · de concert avec>avec · conjointement avec>avec · en association avec>avec
  a eux deux>adverb · a elles deux>adverb · a eux trois>adverb · a elles trois>adverb · a eux quatre>adverb · a eux seuls>adverb · a elles seules>adverb · a lui tout seul>adverb · a elle toute seule>adverb · a eux tous>adverb
  eux aussi>adverb · elles aussi>adverb · lui aussi>adverb · elle aussi>adverb · eux non plus>adverb · lui non plus>adverb · elle non plus>adverb
  avant de>avant · avant d'>avant · faute de>sans · a defaut de>sans · plutot que de>sans · quitte a>pour · sous forme de>forme · sous la forme de>forme
  d'avance>adverb · par avance>adverb · a l'avance>adverb · d'abord>adverb · tout d'abord>adverb · du reste>adverb · de fait>adverb · en clair>adverb · a l'epoque>adverb · entre-temps>adverb · au prealable>adverb · d'un commun accord>adverb · de gre a gre>adverb
  d'un seul coup>adverb · d'emblee>adverb · en definitive>adverb · en tout>adverb · en theorie>adverb · en pratique>adverb · en compte courant>adverb · pour de bon>adverb · bel et bien>adverb · au final>adverb · somme toute>adverb
  entre les mains de>chez · aux mains de>chez · dans les mains de>chez · dans le giron de>chez · au tour de>tour · a la suite de>apres · suite a>apres · a l'occasion de>lors · en marge de>lors`;

export const frenchSyntax: SyntaxLanguage = {
  verbs: frenchVerbs,
  have: words('avoir'),
  be: words('etre'),
  modals: new Map<string, Modality>([
    ['aller', 'future'],
    ['devoir', 'obligation'],
    ['falloir', 'obligation'],
    ['pouvoir', 'possibility'],
    ['vouloir', 'wish'],
  ]),
  passivesWithInfinitive: new Map([
    ['faire', 'object'],
    ['laisser', 'object'],
    ['voir', 'dative'],
  ]),
  determiners: byWord<Determiner>({
    definite: 'le la les l',
    indefinite: 'un une de des quelque quelques plusieurs certains certaines divers diverses',
    possessive: 'son sa ses leur leurs notre nos votre vos mon ma mes',
    demonstrative: 'ce cet cette ces',
    negative: 'aucun aucune nul nulle',
    quantity:
      'tout toute tous toutes chaque deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
  }),
  prepositions: byWord<string>({
    a: 'a à au aux',
    de: 'de d du des',
    en: 'en',
    dans: 'dans',
    chez: 'chez',
    par: 'par',
    pour: 'pour',
    sur: 'sur',
    avec: 'avec',
    sans: 'sans sauf hormis excepte excepté',
    entre: 'entre parmi',
    vers: 'vers',
    envers: 'envers',
    contre: 'contre',
    via: 'via',
    selon: 'selon',
    depuis: 'depuis',
    apres: 'apres',
    avant: 'avant',
    pendant: 'pendant durant',
    sous: 'sous',
    hors: 'hors malgre malgré outre derriere devant',
    dont: 'dont',
  }),
  phrases: new Map(
    phraseNames(phrases).flatMap(([phrase, name]) => {
      const plain = phrase.replace(/'/g, ' ').replace(/\bd /g, 'de ');
      // "ainsi qu'une subvention"
      const elided = plain.endsWith(' que') ? [[plain.slice(0, -1), name] as const] : [];
      return [[plain, name] as const, ...elided];
    }),
  ),
  pronouns: new Map<string, Pronoun>([
    ['il', pronoun('subject', 'm', 'singular')],
    ['elle', pronoun('subject', 'f', 'singular')],
    ['ils', pronoun('subject', 'm', 'plural')],
    ['elles', pronoun('subject', 'f', 'plural')],
    ['on', pronoun('subject', undefined, 'singular', 1)],
    ['nous', pronoun('subject', undefined, 'plural', 1)],
    ['je', pronoun('subject', undefined, 'singular', 1)],
    ['j', pronoun('subject', undefined, 'singular', 1)],
    ['vous', pronoun('subject', undefined, 'either', 2)],
    ['tu', pronoun('subject', undefined, 'singular', 2)],
    ['se', pronoun('reflexive', undefined, 'either')],
    ['s', pronoun('reflexive', undefined, 'either')],
    ['me', pronoun('reflexive', undefined, 'singular', 1)],
    ['m', pronoun('reflexive', undefined, 'singular', 1)],
    ['t', pronoun('reflexive', undefined, 'singular', 2)],
    ['lui', pronoun('dative', undefined, 'singular')],
    ['leur', pronoun('dative', undefined, 'plural')],
    ['y', pronoun('place', undefined, 'either')],
    ['en', pronoun('of', undefined, 'either')],
    ['le', pronoun('object', 'm', 'singular')],
    ['la', pronoun('object', 'f', 'singular')],
    ['l', pronoun('object', undefined, 'singular')],
    ['les', pronoun('object', undefined, 'plural')],
    ['eux', pronoun('strong', 'm', 'plural')],
    ['celui-ci', pronoun('demonstrative', 'm', 'singular')],
    ['celle-ci', pronoun('demonstrative', 'f', 'singular')],
    ['ceux-ci', pronoun('demonstrative', 'm', 'plural')],
    ['celles-ci', pronoun('demonstrative', 'f', 'plural')],
    ['celui', pronoun('demonstrative', 'n', 'singular')],
    ['celle', pronoun('demonstrative', 'n', 'singular')],
    ['ceux', pronoun('demonstrative', 'n', 'plural')],
    ['celles', pronoun('demonstrative', 'n', 'plural')],
    ['cela', pronoun('demonstrative', 'n', 'singular')],
    ['ca', pronoun('demonstrative', 'n', 'singular')],
    ['ceci', pronoun('demonstrative', 'n', 'singular')],
  ]),
  speakers: words('nous me m'),
  relatives: new Map([
    ['qui', 'subject'],
    ['que', 'object'],
    ['qu', 'object'],
    ['dont', 'of'],
    ['ou', 'place'],
    ['lequel', 'any'],
    ['laquelle', 'any'],
    ['lesquels', 'any'],
    ['lesquelles', 'any'],
    ['auquel', 'any'],
    ['auxquels', 'any'],
    ['duquel', 'any'],
    ['desquels', 'any'],
  ]),
  subordinators: words('quand lorsque lorsqu puisque puisqu si comme tandis parce car afin quoique'),
  coordinators: new Map([
    ['et', 'and'],
    ['ou', 'or'],
    ['mais', 'but'],
    ['puis', 'and'],
    ['ni', 'or'],
  ]),
  negations: words('ne n'),
  negators: words('pas plus jamais rien aucun aucune guere point non ni'),
  onlys: words('seulement uniquement qu que simplement'),
  adverbs: words(`
    deja aussi egalement encore toujours souvent parfois ensuite alors enfin ainsi desormais maintenant aujourd'hui hier demain bientot recemment finalement notamment surtout environ presque
    seulement ensemble parallelement separement conjointement respectivement actuellement prochainement rapidement discretement officiellement definitivement immediatement simplement largement fortement
    tres trop peu plus moins assez beaucoup bien mal mieux mieux tant autant vite tot tard ici la-bas ailleurs dehors dedans dessus dessous ci la outre davantage fermement formellement
    effectivement precisement vraiment probablement peut-etre certes apparemment evidemment naturellement heureusement malheureusement initialement progressivement pratiquement quasiment
    tout soit bien donc sinon chacun chacune a-peu-pres pourtant cependant toutefois neanmoins exactement directement indirectement entierement integralement partiellement principalement essentiellement particulierement totalement
    depuis meme non oui autrement jadis naguere dernierement autrefois longtemps donc lui-meme elle-meme eux-memes elles-memes`),
  phrasal: new Set(),
  agent: 'par',
  floating: new Set(),
  titles: words('m mm me dr pr mgr'),
  reporting: words('-'),
  qualifiers: words(
    'autre autres meme memes propre propres nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites seul seule premier premiere dernier derniere principal principale futur future futurs futures ancien ancienne anciens anciennes prochain prochaine',
  ),
  nounsToo: words(`
    excedent excedents rafle rafles claque claques programmes allies reve reves close debouche debouches
    hiver fer mer danger leader trader broker manager tanker container cluster foyer loyer enfer cancer hamster poker ticker charter starter supporter newsletter computer cyber super amer cher fier espoir soir avoir savoir pouvoir devoir manoir terroir comptoir reservoir miroir trottoir couloir abattoir
    offre offres commande commandes achat vente mise prise porte entre part parts cours livre livres place groupe groupes finance finances dette emprunt emprunts finance compte comptes forme formes marque marques
    marche marches demande demandes hausse baisse somme sommes annonce annonces gage gages aide aides amende amendes depense depenses recette recettes perte pertes fusion reprise cession levee tour tours charge charges cible cibles
    pari paris tire titre titres traite traites valeur releve contrat accord projet projets programme pret prets produit produits societe reserve reserves remise rente solde soldes prime primes monte montant note notes ligne lignes limite limites
    etat etats faits bien biens pointe echange echanges enjeu filiale filiales fonds garde gestion juge licence licences location loyer masse mesure mesures mine mines mission ordre ouvrage peine poste postes pouvoir pouvoirs
    avions prete pretes proche puce puces rapport recherche remboursement revenu revenus site sites soutien suite suites tiers union usine usines voie vote voix souffle change donnees entree sortie conseil conseils conduite droit droits creance creances
    signature surprise suppression tranche tranches rachat rachats ticket tickets apport apports avance avances couverture rencontre regle regles controle double triple pilote pilotes siege sieges visite visites etude etudes tutelle transfert depot depots
    cout couts goût prix poids secret avis bilan bilans cadre cadres camp carte cartes cause causes centre centres cercle chef chiffre chiffres choix client clients clause coup coups course cote debat defaut demarche desir detail devis echec ecart effet effort
    engagement entente equipe equipes espace essai exercice exploit face facture factures fil fin flotte foi force forces forme garantie garanties geste gain gains geant grade grange interet interets investissement jeu jour legs lien lieu lot lots
    mandat mandats marge marges maison membre mode moteur objet obligation obligations occasion option options paiement paiements parc partage partenaire partie pas passe patron pays pointe politique port pression preuve principe prix proces profit profits
    promesse propos publication qualite quart question raison rang rapport rate refus regime region rejet relance renfort repas reponse reseau reseaux retard retour retrait reunion reussite revue risque risques role route salaire sanction sanctions
    science semaine sens serie service services seuil signe silence soin sorte source sources stage stock stocks subvention subventions succes support surface systeme table tache taille tarif tarifs taux taxe taxes technique temps terme terrain test
    tête ton total travail travaux usage vague veille versement versements vie ville virage virement virements vitesse vol volume voyage`),
  accentedNouns: words('marche marches traite traites cote cotes releve releves passe passes expose exposes'),
  contracted: words('du au aux'),
  timeNouns: words(`
    an ans annee annees mois semaine semaines jour jours heure heures trimestre semestre exercice hier demain matin soir nuit lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
    septembre octobre novembre decembre printemps automne hiver siecle decennie fin debut mi epoque moment temps veille lendemain week-end aujourd'hui midi`),
  guessVerb(word, afterAuxiliary) {
    if (word.length < 5 || /[^a-z-]/.test(word)) return undefined;
    if (afterAuxiliary && /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ert)$/.test(word)) return 'participle';
    if (/(?:era|eront|ira|iront)$/.test(word) && word.length > 6) return 'future';
    if (/(?:erait|eraient|irait|iraient)$/.test(word)) return 'conditional';
    if (/(?:aient)$/.test(word) || (/(?:issait|geait)$/.test(word) && word.length > 6)) return 'imperfect';
    if (/(?:erent|irent)$/.test(word) && word.length > 7) return 'past';
    return undefined;
  },
  rangePreposition: 'entre',
  headLast: false,
};
