/**
 * French phrases and what must be read in them: `[12 M€|12e6 EUR]`. A range is `low..high`, a currency left out `?`, then the modifier unless it is
 * exact, then `/share` and the like. What is outside brackets must not be read.
 */
export const frenchAmounts = `
# symbols, codes and abbreviated scales
Altivane lève [12 M€|12e6 EUR] auprès de trois fonds.
La dette de Corvane atteint [1,3 Md€|1.3e9 EUR].
Les commandes s'élèvent à [4 Mds€|4e9 EUR], un record.
Le budget passe la main à l'État : [2,5 Mds d’euros|2.5e9 EUR].
La subvention est de [800 k€|8e5 EUR].
Le ticket moyen tourne à [250 kEUR|250e3 EUR].
Montant du marché : [EUR 4 500 000|4.5e6 EUR].
Le Trésor émet pour [3 MMEUR|3e6 EUR] de titres.
Vantelis a facturé [US$ 40 millions|40e6 USD] à son client.
Le groupe vise [5 milliards US$|5e9 USD] de ventes.
Le pipeline coûtera [7,4 milliards $ CA|7.4e9 CAD].
La mine a été cédée [95 M$|95e6 USD ] à un rival.
Un prêt de [30 MCHF|30e6 CHF] a été consenti.
L'action Merival valait [112,35 CHF|112.35 CHF] lundi.
Le contrat porte sur [£18 millions|18e6 GBP].
L'offre valorise le titre à [437 pence|4.37 GBP].
Le billet coûte [99 €|99 EUR], ou [1 049,90 €|1049.9 EUR] en première.
Tarif : [0,25 €|0.25 EUR /unit] le kilo, soit [3€|3 EUR /unit] pièce.
La province apporte [14,5 millions $|14.5e6 USD].
Le fonds a placé [R$ 60 millions|60e6 BRL] au Brésil.
La levée atteint [5m€|5e6 EUR], puis [7 m€|7e6 EUR] en fin d'année.
Les indemnités montent à [2 G€|2e9 EUR].
Recettes : [1.250.000 €|1.25e6 EUR].
# words
Le conglomérat a promis [deux milliards d’euros|2e9 EUR].
Il en coûtera [un milliard et demi de dollars|1.5e9 USD].
Le plan est chiffré à [un demi-milliard d'euros|5e8 EUR].
La caution s'élève à [trois cent mille euros|3e5 EUR].
L'amende est de [quatre-vingt-dix-sept millions d'euros|97e6 EUR].
Le canton débloque [septante-cinq millions de francs suisses|75e6 CHF].
[Nonante pour cent|90] ne suffira pas : il faut [nonante-neuf pour cent|99] des voix.
Orvelo est valorisé [deux virgule cinq milliards d'euros|2.5e9 EUR].
Le projet absorbera [trois quarts de milliard d'euros|75e7 EUR].
Il a reçu [un million deux cent mille euros|1.2e6 EUR] de primes.
La banque a mis de côté [1 milliard 200 millions d'euros|1.2e9 EUR].
La commune versera [cent vingt et un mille euros|121e3 EUR].
Le brevet a été cédé pour [un euro|1 EUR] symbolique.
Le PIB du pays dépasse [trois mille milliards de dollars|3e12 USD more_than].
Le déficit a atteint [1,2 billion de yens|1.2e12 JPY].
On parle d'[une dizaine de millions d'euros|1e7 EUR about].
Ils ont mis [une centaine de milliers d'euros|1e5 EUR about] sur la table.
# separators
La facture grimpe à [1 400 milliards de dollars|1.4e12 USD].
Le loyer annuel est de [1’250’000 francs suisses|1.25e6 CHF].
Un chèque de [12.345,67 euros|12345.67 EUR] a été signé.
Le parc coûte [1 234 567,89 €|1234567.89 EUR].
La cession rapporte [150,000 euros|150e3 EUR] à la ville.
Le capital social est de [2 000 000 €|2e6 EUR].
La plus-value est de [3.5 millions d'euros|3.5e6 EUR].
L'euro s'échangeait à [1,0875 dollar|1.0875 USD].
Le prêt de [2,5 milliards d euros|2.5e9 EUR] et le solde de [3 Mio. CHF|3e6 CHF] sont versés.
Il faut [1 400milliards de dollars|1.4e12 USD] et [12M€|12e6 EUR].
# modifiers
La transaction avoisine [600 millions d'euros|6e8 EUR about].
Elle vaudrait environ [13 milliards de dollars|13e9 USD about].
Le fonds gère près d'[un milliard d'euros|1e9 EUR about].
Quelque [45 M€|45e6 EUR about] ont été engagés.
L'État apportera jusqu'à [5 milliards d'euros|5e9 EUR at_most].
Le coût sera d'au moins [90 M€|9e7 EUR at_least].
La perte est de plus de [40 millions d'euros|4e7 EUR more_than].
Sa dette dépasse désormais [2,1 milliards d'euros|2.1e9 EUR more_than].
La capitalisation a dépassé les [900 millions d'euros|9e8 EUR more_than].
Le groupe a franchi le cap des [10 milliards d'euros|1e10 EUR more_than] de ventes.
Le volume reste inférieur à [3 Mds€|3e9 EUR less_than].
Le cours est repassé sous les [20 euros|20 EUR less_than].
L'addition ne dépassera pas [70 millions d'euros|7e7 EUR at_most].
Un prêt de [8 M€|8e6 EUR at_most] maximum sera proposé.
Comptez [15 millions d'euros|15e6 EUR about] environ.
Il faudra réunir [2 millions d'euros|2e6 EUR at_least] au minimum.
Outre la prime, un supplément plafonné à [6 M€|6e6 EUR at_most] est prévu.
En plus des [50 M€|5e7 EUR] déjà versés, l'État garantit le solde.
Le prix frôle les [400 dollars|400 USD about].
Les rabais vont jusqu’à [35 %|35 at_most].
Il a perdu au moins [12 %|12 at_least] de sa valeur.
Le prix approcherait les [5 millions d'euros|5e6 EUR about].
Le prix flirte avec les [5 Mds€|5e9 EUR about].
Un montant maximal de [5 M€|5e6 EUR at_most] est prévu.
Une prime pouvant atteindre [5 M€|5e6 EUR at_most] est prévue.
Le fonds n'en détient plus que [4,86 %|4.86].
Les revenus se sont limités à [85 millions d'euros|85e6 EUR].
Elisor a franchi mardi les [900 milliards de dollars|9e11 USD more_than].
Il obtient jusqu'à environ [5 M€|5e6 EUR at_most].
Il a payé [5 M€|5e6 EUR] et plus de [3 M€|3e6 EUR more_than] de frais.
Le cours recule : [moins 12 %|-12].
# ranges
La facture est estimée de [5 à 7 milliards d'euros|5e9..7e9 EUR between].
Il y aura entre [60 et 80 M€|60e6..80e6 EUR between] de travaux.
Le tour de table réunirait [3 à 4 millions d'euros|3e6..4e6 EUR between].
Les marges vont de [12 à 15 %|12..15 between].
Le rendement est compris entre [4 % et 6 %|4..6 between].
Les analystes misent sur [10-12 M€|1e7..12e6 EUR between].
La valorisation se situerait entre [800 millions et 1,2 milliard d'euros|8e8..1.2e9 EUR between].
Il manque [deux ou trois milliards d'euros|2e9..3e9 EUR between].
La part de Solvanne est passée de [11 %|11] à [29 %|29].
La prévision a été relevée de [5|5e6 EUR] à [7 millions d'euros|7e6 EUR].
Le bénéfice a bondi, en deux ans, de [40 M€|4e7 EUR] à [95 M€|95e6 EUR].
# shared and gapped units
Les deux usines coûteront [200|2e8 EUR] et [300 millions d'euros|3e8 EUR].
Le fonds a remis [12|12e6 EUR], puis [40 M€|4e7 EUR].
Les parts sont de [5|5], [8|8] et [12 %|12].
Valmery met [10 M€|1e7 EUR], Bruyant [8|8e6 ?], et Elisor [3|3e6 ?].
La région verse [420 000 euros|42e4 EUR] de subvention, l'Agence du Lac [310 000|31e4 ?], la ville rien.
Le groupe s'est allié pour [300 millions|3e8 ?] avec Corbelin et [40|4e7 ?] avec Vaubert.
Son chiffre d'affaires atteint [42 M€|42e6 EUR], contre [37|37e6 ?] un an plus tôt.
Le taux est de [4,2 %|4.2], contre [3,9|3.9] en mars.
La société a obtenu [25 M€|25e6 EUR], dont [18|18e6 ?] pour Vaubert.
La coentreprise attend [140 millions d'euros|14e7 EUR]. La Caisse du Lac va en prêter [80|8e7 ?] à Vaubert ; Elisor a signé pour [40|4e7 ?].
Le tour réunit [38 millions d'euros|38e6 EUR]. Le fonds Ardent Growth en apporte à lui seul [16|16e6 ?].
Il vaut [95 millions d'euros|95e6 EUR]. Il n'en pesait que [31|31e6 ?] il y a trois ans.
Le groupe prête [30 millions d'euros|3e7 EUR], dont [10|1e7 ?] ont été versés.
L'État, qui avait prêté [250 millions d'euros|25e7 EUR], en avancera [300|3e8 ?] de plus.
Bruyant a réalisé [85 millions d'euros|85e6 EUR] de ventes, pour [31|31e6 ?] de pertes.
La holding remettra [40 millions|4e7 ?] au pot, le fonds Mezza Partners [25|25e6 ?].
Il a payé [3 milliards d'euros|3e9 EUR] et livrera 40 avions en 2027, dont 12 gros-porteurs.
Il a prêté [3 millions d'euros|3e6 EUR]. En 2026, il en a livré 12 à Vaubert.
# currency left out
Le groupe consacrera [300 millions|3e8 ?] d'ici à la fin de l'année au rachat de ses actions.
Vaubert devait acheter pour [175 millions|175e6 ?] de modules.
La marque compte 175 millions de modules en service.
L'entreprise valait [350 milliards de dollars|350e9 USD], contre [183 milliards|183e9 ?] en mai.
Elle affiche [7 millions|7e6 ?] de dettes.
Le contrat se monte à [1,9 milliard|1.9e9 ?], payable en trois fois.
# other currencies
L'offre est de [3,2 milliards de couronnes suédoises|3.2e9 SEK].
La licence a coûté [77 milliards de francs CFA|77e9 XOF].
L'indien paiera [90 millions de roupies|9e7 INR].
Il a levé [1,1 billion de nairas|1.1e12 NGN].
Le métro coûtera [4 milliards de dirhams marocains|4e9 MAD].
La vente rapporte [500 millions de dollars canadiens|5e8 CAD].
Le fonds de Hong Kong a mis [2 milliards de dollars de Hong Kong|2e9 HKD].
Le groupe turc doit [12 milliards de livres turques|12e9 TRY].
Elle a payé [30 millions de livres sterling|3e7 GBP].
Le chantier vaut [900 millions de reais|9e8 BRL].
Le japonais investira [60 milliards de yens|6e10 JPY].
# percentages, multiples, points
Le titre a pris [3,25 %|3.25] lundi.
Les ventes reculent de [2%|2].
La Bourse a salué la nouvelle ([+7,8 %|7.8]).
Le titre recule ([-4,1 %|-4.1]).
La banque centrale a monté son taux de [25 points de base|0.25].
La marge gagne [1,4 point de pourcentage|1.4].
L'opération ressort à [9,5 fois|9.5] l'excédent brut.
Le titre se paie [22 fois|22] les bénéfices attendus.
L'augmentation de capital a été souscrite [3,4 fois|3.4].
Le marché pèse plus de [quatre fois|4 more_than] celui du pays voisin.
Le groupe est valorisé à [12x|12] son résultat.
La cible est [dix fois|10] plus petite.
# quantities
Le site livrera [30 gigawatts|30 GW].
Le parc compte [450 MW|450 MW] installés.
L'usine produit [2 000 tonnes|2000 t /year] par an.
L'entrepôt fait [3 200 m²|3200 m²].
Ils ont vendu [3,5 millions d'actions|3.5e6 shares] à [18,20 €|18.2 EUR /unit] pièce.
Le brut cède du terrain : [1,2 million de barils|1.2e6 bbl /day] par jour en moins.
Le mineur détient [900 bitcoins|900 BTC].
La ferme s'étend sur [140 hectares|140 ha].
# per
L'offre est fixée à [24,50 €|24.5 EUR /share] par action.
Le loyer est de [34 millions d’euros|34e6 EUR /year] par an.
Le Brent est revenu à [63,40 dollars|63.4 USD /unit] le baril.
Le salaire est de [2 500 euros|2500 EUR /month] par mois.
Il facture [120 €|120 EUR /hour] l'heure.
# damaged text
Il a mis [12 millions deuros|12e6 EUR] au pot.
Le pret est de [55 M$|55e6 USD], garanti.
La perte est de prés de [3 millions deuros|3e6 EUR about] en 2024.

# what a newsroom adds
Le fonds a réuni [1,2 Md d'euros|1.2e9 EUR], soit [300 M|3e8 ?] de plus que prévu.
L'amende de [500.000 euros|5e5 EUR] a été ramenée à [350.000|350e3 ?].
Sur [1,6 milliard d'euros|1.6e9 EUR], [900 millions|9e8 ?] proviennent de l'Union, [400|4e8 ?] de l'État et [300|3e8 ?] des communes.
Les pertes dépassent le [milliard d'euros|1e9 EUR more_than].
Le tarif passe de [30|0.3 EUR] à [45 centimes|0.45 EUR /unit] le kilowattheure.
Le taux a reculé d'[un quart de point|0.25].
Le marché, de [45 Mds$|45e9 USD] en 2023, doit dépasser [100 Mds$|1e11 USD more_than] en 2030.
Le résultat courant bondit de [18 %|18] à [412 M€|412e6 EUR] (contre [349 M€|349e6 EUR]).
Elle pourrait lever jusqu’à [1 milliard d’euros|1e9 EUR at_most], voire [1,5 milliard|1.5e9 ?].
Elle a levé [25 millions d'euros|25e6 EUR] en série B, après [8 millions|8e6 ?] en série A.

Coté à [22 euros|22 EUR] en mars, le titre en vaut [3,15|3.15 ?] aujourd'hui.
L'indemnité de [12 millions|12e6 ?] de Vaubert a été réglée.
Le Gabon prête [77 milliards de francs CFA|77e9 XAF].

Le danois paiera [3 millions de couronnes|3e6 DKK].
L'usine de Casablanca coûte [2 milliards de dirhams|2e9 MAD].

Le fonds met [30 M€|3e7 EUR], la Caisse des dépôts [20|2e7 ?], Orvelo [15|15e6 ?] et les banques [12|12e6 ?].
Elle a versé [3 millions de dollars|3e6 USD] à son ancien patron et [2|2e6 ?] à sa veuve.
Elle a levé [10 M€|1e7 EUR] en 2023 et [8|8e6 ?] en 2024.
Il touchera [1,5 million d'euros|1.5e6 EUR], dont [500 000|5e5 ?] en actions.
Coût : env. [5 M€|5e6 EUR about].

Il cède Brunoy pour [40 M€|4e7 EUR] et Mussidan à Oltec pour [55|55e6 ?].
Il renonce à [18 M€|18e6 EUR] sur les [60|6e7 ?] qu'il avait prêtés.
Le coût est de [7 milliards d'euros|7e9 EUR], contre [quatre|4e9 ?] auparavant.
En 1998, le journal fut vendu [20 millions de francs|2e7 FRF].
« We spent [$5 billion|5e9 USD] on it », dit-il ; soit [4 billions de yens|4e12 JPY].

# traps
L'opération rapporte [10 M€|1e7 EUR], le CAC 40 s'en moque et la version 4, elle, attend.
Il investit [10 M€|1e7 EUR] et recrute 50 personnes, dont 8 à Lyon.
Le fonds a mis [10 M€|1e7 EUR] en 2023, et 12 salariés sont partis.
Le pays compte 12 millions de Belges et 3 millions de Portugais.
Il a acheté une télé 4K, la 5G arrive au village.
Le voilier de 24 m est à quai.
Fondée en 1921, la maison compte 112 salariés et 37 clients.
Le CAC 40 a fini à 8 064,12 points.
Il a 46 ans, elle en a trente-quatre.
Rendez-vous à 14 h 30 ou vers 15H30 GMT.
Le magasin est ouvert 24/7.
La coentreprise est détenue à 60/40.
L'équipe a gagné 24-17 dimanche.
L'entrepôt est au 18 de l'avenue des Lilas, 75011 Paris.
Tél. : 01 44 55 66 77.
GPT-5 et la version 4.2 sortent le 9 septembre.
Le Boeing 737 a été livré en 2023 et le lot 12 suivra.
Ils investissent des dizaines de milliards de dollars.
Il en coûtera quelques centaines de millions d'euros.
Plusieurs milliards d'euros sont en jeu.
Il a rencontré deux fois le ministre.
Le conseil se réunit quatre fois par an.
C'est la première fois, et ce n'est pas une fois de trop.
L'application revendique 40 millions d'utilisateurs, contre 30 millions un an plus tôt.
Le modèle compte 70 milliards de paramètres.
Le pays a 68 millions d'habitants.
La série B attire trois fonds.
Les années 2010 et 2020 furent fastes.
Il a terminé 3e du classement, devant le 12e.
Plus de 50 transactions ont été conclues en 2025.
Voir page 12 et article 5.
Le vol AF 447 et le train 8506 sont annulés.
La rame 5 et la voiture 12 sont en panne.
Entre 2026 et 2029, trois usines ouvriront.
Depuis 2014, rien n'a bougé.
Le livre compte 300 pages et s'est vendu à 20 000 exemplaires.
Un million de personnes ont défilé.
Le mark a disparu, l'euro est resté.
Deux actions en justice sont ouvertes.
La moitié du capital a changé de mains.
Le chiffre d'affaires a doublé en trois ans.
Un franc succès, un euro fort : rien de neuf.
Il pèse 80 kilos et mesure 1,85 m.
Ils étaient 200 et 300 à défiler.
Le 12 et le 13 mars, la séance est suspendue.
Chapitre 7, alinéa 3 : 2 500 signatures suffisent.
La loi de 1881 reste en vigueur.
Le match s'est fini aux tirs au but, 5 à 4.
Les 500 plus grandes fortunes se portent bien.
Code postal 69003, boîte 12.
Le top 10 des ventes, le G20 et le quatuor.
Il a fallu quatre heures, trente minutes et dix secondes.
On compte dix-sept lauréats et un euro-député.
Le premier million est le plus difficile.
Des milliers d'emplois sont en jeu.
Une douzaine de candidats se sont déclarés.
Numéro 1 mondial, le groupe emploie quinze mille personnes.
La température a atteint 42,5 degrés.
Un vol de 3 heures pour 2 500 passagers.
L'indice a perdu 12 points, à 4 512.
L'autoroute A6 est fermée sur 12 km.
`;
