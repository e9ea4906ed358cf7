/** Whole passages with their marks. */
export const frenchPassages = [
  `
Batteries : {Voltaris} s'offre le belge {Accubel} et promet une gigafactory à Dunkerque

Le pari est osé. {Voltaris}, spécialiste lyonnais des batteries sodium-ion, a signé mardi un protocole d'accord pour racheter {Accubel SA=Accubel}, installé à Seraing, près de Liège, pour 310 millions d'euros, dette comprise. La transaction sera financée par une augmentation de capital de 180 millions souscrite par {Ardian}, {Bpifrance:company|institution} et le fonds émirati {Mubadala}, et par un prêt syndiqué arrangé par {Crédit Agricole CIB}.

« Il fallait grossir ou mourir », résume {Maud Ferrandon:person}, la PDG de {Voltaris}, ancienne d'{Alstom}. [La dirigeante=Maud Ferrandon], qui a fondé [l'entreprise=Voltaris] avec son frère {Hugo:person}, promet 900 emplois dans le Nord d'ici à 2028.

{Accubel}, filiale du groupe {Sofina} jusqu'en 2021, a réalisé 96 millions d'euros de chiffre d'affaires l'an dernier. [Le belge=Accubel] perd de l'argent, mais détient un contrat de dix ans avec {Renault} et un autre, plus modeste, avec la {SNCB}. [Le liégeois=Accubel] emploie 420 personnes.

La {Commission européenne:institution} doit encore donner son feu vert. Le {ministère de l'Industrie:institution}, lui, s'est engagé à verser 45 millions d'euros au titre de {~France 2030:institution|product}. De son côté, la {~région Hauts-de-France:institution} apportera 12 millions. {Xavier Bertrand:person}, son président, parle d'un « signal fort ».

Reste la question du lithium. {Voltaris} n'en utilise pas, mais {Accubel} s'approvisionne chez {Eramet} et chez le chilien {SQM}. Interrogé par {L'Écho}, son directeur financier, {Bart Van den Broeck:person}, n'exclut pas une renégociation. « Chaque tonne compte », dit-il.

Les analystes d'{Oddo BHF} sont partagés. Le titre {Sofina} a gagné 1,2 % à Bruxelles.
`,
  `
Sept acquéreurs pour une fonderie : {Fonderies de l'Aunis} devant le tribunal

Ils étaient sept au départ, il n'en reste que deux. Placée en redressement judiciaire en juin, {Fonderies de l'Aunis} (186 salariés à Surgères) connaîtra son sort jeudi. Le {tribunal de commerce de La Rochelle:institution} doit choisir entre l'offre du groupe espagnol {Ferralia} et celle du fonds parisien {Mutares France}.

[Le premier=Ferralia] propose 4,2 millions d'euros et la reprise de 140 emplois ; [le second=Mutares France], un euro symbolique mais 12 millions d'investissements sur trois ans. [L'espagnol=Ferralia], déjà propriétaire d'une usine à Niort, est le favori des syndicats. « {Ferralia} a un projet industriel, l'autre un tableur », tranche {Didier Moreau:person}, délégué {CGT:institution}.

Principal client du [fondeur=Fonderies de l'Aunis], {Stellantis} a promis de maintenir ses commandes pendant dix-huit mois, soit environ 9 millions d'euros par an. [Le constructeur=Stellantis] avait pourtant commencé à s'approvisionner en Turquie.

La {Région Nouvelle-Aquitaine:institution} se dit prête à prêter 2 millions au repreneur. Quant à l'{~État:institution}, créancier à hauteur de 3,1 millions, il abandonnerait la moitié de sa mise. L'{Urssaf:institution}, elle, ne dit rien.

L'administrateur judiciaire, Maître {Sophie Lantier:person}, avait écarté la candidature du charentais {Rivollier}, qui n'offrait que 800 000 euros. [L'industriel de Cognac=Rivollier] n'exclut pas de faire appel. Fondée en 1908, [l'entreprise saintongeaise=Fonderies de l'Aunis] avait été cédée par {Eurofonte} en 2015 ; [la société luxembourgeoise=Eurofonte] n'a pas répondu à nos sollicitations.
`,
  `
Chronique. Le chat, la souris et le fromage

Il était une fois un éditeur de logiciels, {Cognilis}, qui vendait cher et grandissait vite. Pour grandir plus vite encore, il a prêté à ses clients de quoi le payer. L'un d'eux, {Hospitalix}, lui doit aujourd'hui 31 millions d'euros, soit deux fois son chiffre d'affaires annuel.

Que croyez-vous qu'il arriva ? [L'éditeur=Cognilis] a converti sa créance en actions : le voici propriétaire de 38 % de son débiteur. [Le client=Hospitalix] est devenu la filiale, ou presque. Et devinez qui a financé l'opération. {Natixis}, dont la maison mère, {BPCE}, possède 9 % de {Cognilis}.

[La banque=Natixis] assure que des « murailles de Chine » séparent ses métiers. On veut bien la croire. [Le gendarme boursier=AMF], lui, a ouvert une enquête en mars. L'{AMF:institution} n'a pas l'habitude de se presser.

Chez {Hospitalix}, on plaide la bonne foi. Son fondateur, {Jérémie Sabatier:person}, jure que [le groupe toulousain=Hospitalix] sera rentable en 2027. « Personne ne nous a forcé la main », répète [le patron=Jérémie Sabatier]. Le commissaire aux comptes, {Mazars}, a certifié. Mais [le cabinet=Mazars] avait aussi certifié {Agripole}, avec le succès que l'on sait.
`,
];
