export const frenchNominals = `
{Corélia} a levé 9 M€. [La start-up=Corélia] veut recruter.

{Brasserie du Vercors} va mal. [Le brasseur=Brasserie du Vercors] a perdu 2 M€ l'an dernier.

Le rennais {Optisens} a séduit {Norvia}. [Le breton=Optisens] fournira des capteurs.

{Norvia}, [le groupe nantais=Norvia], a acheté {Soléane}. [La filiale=Soléane] garde son nom.

{Armor Lait} a emprunté 30 M€ à la {Banque Solférien}. [La banque=Banque Solférien] a exigé des garanties.

{Armor Lait} a emprunté 30 M€ à la {Banque Solférien}. [Le laitier=Armor Lait] remboursera en 2030.

{Kalium} a vendu {Trident Santé} à {Oxyvie}. [Ce dernier=Oxyvie] paie comptant.

{Claire Dussolier:person} dirige {Optisens}. [La dirigeante=Claire Dussolier] ne dit rien.

{Voiles Kerguelen}, [une entreprise de Lorient=Voiles Kerguelen], a déposé le bilan.

[Le fabricant de voiles=Voiles Kerguelen] {Voiles Kerguelen} a déposé le bilan.

{Helvia} a cédé {Nordal}, [son ancienne filiale=Nordal], à {Belcourt}.

[Son concurrent=Talvéo] {Talvéo} a renoncé, a dit {Brimont}.

[L'assureur=Mutuelle Brétigny] niortais {Mutuelle Brétigny} et [le courtier=Corinthe Conseil] {Corinthe Conseil} s'associent.

La société civile se mobilise, a rappelé {Norvia}.
  // no company

Le groupe de travail se réunira mardi chez {Norvia}.
  // no company

{Lumivia} est [une jeune pousse grenobloise=Lumivia]. Elle vend des lampes.

{Fjordkapital} a mis 5 M€ dans {Lumivia}. [Le fonds norvégien=Fjordkapital] détient 10 % de [la jeune pousse=Lumivia].

{Hexalune} détient 27 % de {Lumivia}, une [société=Lumivia] valorisée 500 millions d’euros.

{Lumivia} est une [start-up=Lumivia] valorisée à plus de 2 milliards.

{Corlis} est redescendu à 9 % de {Mercalys}, et {Ostrevent} garde 3 % [du même groupe=Mercalys].

{Optisens} a été fondée à Rennes en 2019 par {Aurèle Tanguy:person}.

Le teneur de marché irlandais {Blackfen} a payé {Courtalis}.

C'est beaucoup, a concédé la présidente du groupe breton, {Solène Abadie:person}.
`;
