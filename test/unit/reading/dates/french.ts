/**
 * French phrases of an article published on Tuesday 18 November 2025, and the dates in them: `[mardi|2025-11-18]`, a duration in years as
 * `[cinq ans|5y]`, `?` for a date that cannot be told. What is outside brackets is no date.
 */
export const published = '2025-11-18';

export const frenchDates = `
Le contrat a été signé le [14 octobre 2025|2025-10-14].
Le [1er mars|2025-03-01], Orvane a ouvert son capital.
L'usine ouvrira le [9 décembre|2025-12-09].
La clôture était fixée au [30 juin 2028|2028-06-30].
La cession datait du [12 janvier|2025-01-12].
Elle a levé 3 M€ en [septembre 2024|2024-09].
Elle a levé 3 M€ en [avril|2025-04].
En [décembre|2024-12], Vaubert avait renoncé.
La banque est au capital depuis [janvier|2025-01].
La ligne sera inaugurée en [mars|2026-03].
Le fonds y a réinvesti [fin septembre|2025-09].
Il vise l'équilibre [fin 2027|2027].
Le site a démarré [début 2024|2024].
Il sera livré d'ici à [2030|2030].
Fondée en [2015|2015], elle emploie 30 personnes.
Le chantier durera entre [2026|2026] et [2029|2029].
L'accord (conclu en [2019|2019]) tient toujours.
[2021 |2021]: Orvane lève 3 M€.
Le chiffre d'affaires de l'exercice [2024|2024] a reculé.
[Hier|2025-11-17], le conseil a tranché.
Le groupe a annoncé [mardi|2025-11-18] une offre.
L'indice a gagné 0,6 % [jeudi|2025-11-13].
Le vote aura lieu [vendredi prochain|2025-11-21].
Elle a publié ses comptes [lundi dernier|2025-11-17].
[La semaine dernière|2025-11], le tribunal a tranché.
[Le mois dernier|2025-10], Corvane a vendu son siège.
[L'an dernier|2024], elle avait placé 4 M€.
[L’an passé|2024], elle avait placé 4 M€.
[Cette année|2025], rien n'a bougé.
Le rachat sera bouclé [l'an prochain|2026].
Elle avait échoué [il y a trois ans|2022].
Le titre valait le double [deux mois plus tôt|2025-09].
Le bénéfice a fondu au [troisième trimestre|2025].
Le résultat du [premier semestre 2024|2024] déçoit.
Au [T3 2025|2025], la marge recule.
À l'[été 2024|2024], tout semblait réglé.
Les serveurs sont loués pour [cinq ans|5y].
Le prêt court sur [sept ans|7y].
Il investira 3 M€ sur les [trois prochaines années|3y].
Le bail a une durée de [douze ans|12y].
L'obligation à [dix ans|10y] rapporte 3 %.
L'investissement s'étale sur [18 mois|1.5y].
Publié le [09/09/2025|2025-09-09] à 18h42.
Mis à jour le [2025-11-18|2025-11-18].
Compte arrêté au [31.12.2024|2024-12-31].
Le projet, lancé en [mai 2023|2023-05], a capoté.
Il a signé le [3 avril dernier|2025-04-03].
La séance de [vendredi|2025-11-14] fut calme.
C'était [avant-hier|2025-11-16].

# traps
Mars rachète un biscuitier.
Il a 46 ans, elle en a trente-quatre.
Il compte 2000 clients et 1950 salariés.
L'A320 et le 737 sont cloués au sol.
Le vol 2025 est retardé.
Le ratio est de 60/40.
La hausse est de 12 % sur un an.
On verra bien un jour.
Le code postal est 75011.
Le premier rôle et le second couteau.
Le dernier mot revient au juge.
Juin Capital a refusé de commenter.
Elle a vendu 1 900 pylônes.
Il pèse 2,5 tonnes.
La série 2019-B est close.
Le score était de 24-17.
Ils étaient 1 200.
Le quart des clients paie en ligne.
Vendredi Capital a mené le tour.
`;
