/** French sentences with their names `{name:type}` (company when no type is said, `~` may be found or not) and descriptions `[words=name]`. */
export const frenchNames = `
{Corélia} a bouclé un tour de table de 9 M€ auprès de {Val d'Oise Capital}.

Le {Crédit maritime du Ponant} et la {Banque Solférien} prêtent 12 M€ aux {Ateliers Gasquet}.

Selon {Le Courrier des Alpes}, {Brasserie du Vercors} cherche un repreneur.

L'{université Marie-Lannoy:institution} a cédé la licence à {Optisens}, la jeune pousse de {Claire Dussolier:person}.

Le {tribunal de commerce de Vannes:institution} a désigné Me {Yann Le Goff:person} administrateur de {Voiles Kerguelen}.
  // title

{Jean-Baptiste Aldebert:person}, 51 ans, prend la tête de {Norvia}.

« Nous n'avons pas le choix », souffle {Samira Benhaddou:person}, directrice générale de {Maison Poulard}.

Directeur financier de {Trélazé Ardoises} depuis 2019, {Loïc Hervouet:person} rejoint {Samsic Énergie}.

L'{Agence de l'eau Rhin-Meuse:institution} versera 400 000 euros à {Papeteries de Clairlieu}.

Le {ministère de la Transition écologique:institution} soutient le projet de {Soléane}.

La {Région Normandie:institution} et la {Caisse des dépôts:institution|company} entrent au capital d'{Élytis}.

L'{Autorité de contrôle prudentiel et de résolution=ACPR:institution} ({ACPR:institution}) a blâmé {Mutuelle Brétigny}.

{Fret Océan SA=Fret Océan}, {Groupe Delmas-Ferrand} et {Lavoine SNC} ont répondu à l'appel d'offres.

À Saint-Brieuc, {Armor Lait} embauche ; à Quimper, {Odet Conserves} licencie.

Le rachat de {Filatures du Nord-Est} par {Tissages Bonnemain} a été annoncé lundi à Épinal.

La hausse des taux a pesé sur le marché parisien jeudi matin.
  // nothing here

Le PIB de la zone euro a progressé de 0,3 % au troisième trimestre, selon les économistes.
  // acronym of a common noun

Noël approche et les Français dépensent moins, constatent les commerçants de la rue Gambetta.
  // feast, inhabitants, street

L'IA et la 5G dopent les ventes de puces, note un analyste.
  // acronyms

Installée avenue Victor-Hugo, {Lumivia} emploie 40 personnes.
  // street

Par {Antoine Villard:person}

Le Premier ministre a reçu les syndicats à {~Matignon:institution} mardi.
  // role, place

Au Havre, le port tourne au ralenti depuis le 3 mars.
  // place with an article

Le contrat, signé à Tokyo, porte sur six ans.

Trois quarts des PME du Grand Est se disent inquiètes.

Interrogée par l'{Agence Bretagne Presse}, {Nolwenn Kermarrec:person} dément.

Lors de l'assemblée générale, le conseil d'administration a proposé un dividende de 1,20 euro.

{Oxyvie}, {Kalium} et {Trident Santé} se partagent le marché.

Chez {Vernay & Fils}, on ne commente pas.

Un stand de {La Fabrique du Jura} est prévu à Besançon.
  // an article that belongs to the name

Le groupe {Hautefeuille} a cédé sa filiale {Hautefeuille Assurances} à {Covéa Sud}.

Le logiciel {Pilotis:product}, édité par {Nexans Logiciels}, équipe 300 mairies.

Son application {Mon Marché:product} compte un million d'inscrits.

La molécule {VX-204:product} de {Pharmalys} échoue en phase III.

Les processeurs {Tauris T5:product} de {Silicéa} arrivent en mars.

Lan dernier, d{Ormeval} est passe sous pavillon belge.

Lacquisition d{Ormeval} par {Belcourt} a echoue.

HELVIA RACHETE NORDAL
  // unknown capitals alone say nothing

{Ortelius Partners} (Londres) et {Baupré Finance} (Lille) conseillent l'acquéreur.

Mme {Saulnier:person} a quitté {Orphée Édition} pour {Studio Marmotte}.

Le milliardaire {Piotr Zelinski:person} détient 14 % de {Baltia}.

Le fonds norvégien {Fjordkapital} et le singapourien {Merlion Invest} montent à bord.

L'italien {Fonderie Brescia} a raflé {Aciers du Rhin}.

L'ex-{Télécoms de Savoie} devient {Savoie Numérique}.

Le rapport {Vauthier-Lemaire} n'engage personne.

Un accord {Talvéo}-{Brimont} est en vue, a confirmé {Brimont}. {Talvéo} se tait.

Le 12 juin, {Tournesol Bio} a renoncé. {Tournesol} reste endettée.

« {Kerbrat} ne vendra pas », assure son président, {Alain Kerbrat:person}.

Selon M. {Delorme:person}, la vente de {Delorme Agencement} est exclue.

Contactés, ni {Vélodis} ni {Cyclope} n'ont répondu.

Banque centrale, budget, élections : la semaine sera chargée.

Repas de famille, trajets, vacances : les ménages arbitrent.

Rachats d'actions et dividendes atteignent un record.

Fondée en 1954, la société emploie 200 salariés.

Reste une inconnue : le prix.

Grosse surprise à la Bourse de Milan.

Le code LEI de {Véloria} figure en annexe, son ISIN et son CUSIP aussi.

Voir {TSLA}. Lire {Nordia} et {Vellura}. Achetez {Orvane}, vendez {Véloria} !

Retrouvez {Véloria} sur le site. Acheter {Nordia} est risqué.

Le groupe {Voir Média} a racheté {Véloria}. {Perez Costa} l’accompagne.

La TVA sur les ventes de {Véloria} augmente.
`;
