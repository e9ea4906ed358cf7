/** People whom business pages name, with what they are and where. The role of some will have changed by the time of an article. */
export const people = `
# person ceo
Satya Nadella; <microsoft; =Nadella; m
Sundar Pichai; <alphabet; =Pichai; m
Tim Cook; <apple; m
Andy Jassy; <amazon; =Jassy; m
Mark Zuckerberg; founder; <meta; =Zuckerberg; m; Q36215
Jensen Huang; <nvidia; m
Lisa Su; <amd; f
Lip-Bu Tan; <intel; m
Pat Gelsinger; <intel; m
Hock Tan; <broadcom; m
Cristiano Amon; <qualcomm; m
Sanjay Mehrotra; <micron; m
CC Wei; =C.C. Wei; <tsmc; m
Morris Chang; founder; <tsmc; m
Young Liu; <foxconn; m
Christophe Fouquet; <asml; m
Peter Wennink; <asml; m
Rene Haas; <arm; m
Sam Altman; <openai; =Altman; m
Greg Brockman; president; <openai; m
Sarah Friar; cfo; <openai; f
Fidji Simo; <openai; f
Mira Murati; founder; <thinking-machines-lab; f
Ilya Sutskever; founder; <safe-superintelligence; m
Dario Amodei; <anthropic; =Amodei; m
Daniela Amodei; president; <anthropic; f
Jack Clark; founder; <anthropic; m
Krishna Rao; cfo; <anthropic; m
Arthur Mensch; <mistral-ai; m
Guillaume Lample; founder; <mistral-ai; m
Timothée Lacroix; founder; <mistral-ai; m
Cédric O; minister; m
Aravind Srinivas; <perplexity; m
Alexandr Wang; founder; <scale-ai; m
Demis Hassabis; <google-deepmind; m
Mustafa Suleyman; <microsoft; m
Kevin Scott; cto; <microsoft; m
Amy Hood; cfo; <microsoft; f
Brad Smith; president; <microsoft; m
Yann LeCun; scientist; <meta; m
Susan Li; cfo; <meta; f
Ruth Porat; president; <alphabet; f
Anat Ashkenazi; cfo; <alphabet; f
Colette Kress; cfo; <nvidia; f
Matt Garman; <aws; m
Thomas Kurian; <google-cloud; m
Larry Ellison; founder; <oracle; =Ellison?; m
Safra Catz; <oracle; f
Clay Magouyrk; <oracle; m
Mike Sicilia; <oracle; m
Michael Intrator; <coreweave; m
Arkady Volozh; <nebius; m
Liang Wenfeng; founder; <deepseek; m
Marc Benioff; <salesforce; =Benioff; m
Arvind Krishna; <ibm; m
Shantanu Narayen; <adobe; m
Bill McDermott; <servicenow; m
Alex Karp; <palantir; m
Peter Thiel; founder; <palantir; =Thiel; m
Ali Ghodsi; <databricks; m
Michael Dell; <dell; m
Chuck Robbins; <cisco; m
Elon Musk; <tesla; =Musk; m; Q317521
Gwynne Shotwell; president; <spacex; f
Linda Yaccarino; <x-corp; f
Jeff Bezos; founder; <amazon; =Bezos; m; Q312556
Bill Gates; founder; <microsoft; m; Q5284
Steve Ballmer; <microsoft; m
Steve Jobs; founder; <apple; m; Q19837
Larry Page; founder; <google; m; Q4934
Sergey Brin; founder; <google; m; Q92764
Eric Schmidt; chair; <google; m
Jack Dorsey; founder; <block; m
Reed Hastings; founder; <netflix; m
Ted Sarandos; <netflix; m
Greg Peters; <netflix; m
Daniel Ek; founder; <spotify; m
Evan Spiegel; <snap; m
Dara Khosrowshahi; <uber; m
Travis Kalanick; founder; <uber; m
Brian Chesky; <airbnb; m
Patrick Collison; founder; <stripe; m
John Collison; founder; <stripe; m
Brian Armstrong; <coinbase; m
Changpeng Zhao; founder; <binance; m
Richard Teng; <binance; m
Sam Bankman-Fried; founder; <ftx; =Bankman-Fried; m
Michael Saylor; founder; <strategy-inc; m
Pavel Durov; founder; <telegram; =Durov; m
Vitalik Buterin; founder; m
Satoshi Nakamoto; founder; m
Sebastian Siemiatkowski; <klarna; m
Nikolay Storonsky; <revolut; m
Pieter van der Does; <adyen; m
Christian Klein; <sap; m
Adam Neumann; founder; <wework; m
Reid Hoffman; founder; <linkedin; m
Marc Andreessen; founder; <andreessen-horowitz; m
Ben Horowitz; founder; <andreessen-horowitz; m
Vinod Khosla; founder; <khosla-ventures; m
Palmer Luckey; founder; <anduril; m
Zhang Yiming; founder; <bytedance; m
Shou Zi Chew; =Shou Chew; <bytedance; m
Jack Ma; founder; <alibaba; m
Joe Tsai; chair; <alibaba; m
Eddie Wu; <alibaba; m
Pony Ma; =Ma Huateng; <tencent; m
Robin Li; <baidu; m
Lei Jun; <xiaomi; m
Ren Zhengfei; founder; <huawei; m
Colin Huang; founder; <pdd; m
Wang Chuanfu; <byd; m
Robin Zeng; =Zeng Yuqun; <catl; m
Li Shufu; founder; <geely; m
Masayoshi Son; founder; <softbank; m
Akio Toyoda; chair; <toyota; m
Koji Sato; <toyota; m
Toshihiro Mibe; <honda; m
Ivan Espinosa; <nissan; m
Makoto Uchida; <nissan; m
Carlos Ghosn; <nissan; =Ghosn; m
Kenichiro Yoshida; <sony; m
Hiroki Totoki; <sony; m
Tadashi Yanai; founder; <fast-retailing; m
Lee Jae-yong; =Jay Y. Lee; chair; <samsung-electronics; m
Chey Tae-won; chair; <sk-group; m
Euisun Chung; =Chung Euisun; chair; <hyundai-motor; m
Mukesh Ambani; chair; <reliance-industries; =Ambani; m
Anil Ambani; chair; m
Gautam Adani; chair; <adani; m
Ratan Tata; chair; <tata; m
Natarajan Chandrasekaran; =N Chandrasekaran; chair; <tata; m
Li Ka-shing; founder; <ck-hutchison; m
Bernard Arnault; <lvmh; =Arnault?; m; Q32055
Antoine Arnault; <lvmh; m
Delphine Arnault; <christian-dior; f
Alexandre Arnault; <moet-hennessy; m
Frédéric Arnault; <loro-piana; m
François-Henri Pinault; chair; <kering; m
François Pinault; founder; <kering; m
Luca de Meo; <kering; m
Axel Dumas; <hermes; m
Alain Wertheimer; chair; <chanel; m
Leena Nair; <chanel; f
Françoise Bettencourt Meyers; shareholder; <l-oreal; f
Nicolas Hieronimus; <l-oreal; m
Jean-Paul Agon; chair; <l-oreal; m
Vincent Bolloré; chair; <bollore; m
Yannick Bolloré; chair; <vivendi; m
Cyrille Bolloré; <bollore; m
Arnaud de Puyfontaine; <vivendi; m
Maxime Saada; <canal-plus; m
Arnaud Lagardère; <lagardere; m
Martin Bouygues; chair; <bouygues; m
Olivier Roussat; <bouygues; m
Xavier Niel; founder; <iliad; =Niel?; m
Thomas Reynaud; <iliad; m
Patrick Drahi; founder; <altice; =Drahi; m
Arthur Dreyfuss; <altice-france; m
Christel Heydemann; <orange; f
Stéphane Richard; <orange; m
Rodolphe Saadé; <cma-cgm; m
Patrick Pouyanné; <totalenergies; m
Catherine MacGregor; <engie; f
Jean-Pierre Clamadieu; chair; <engie; m
Luc Rémont; <edf; m
Bernard Fontana; <edf; m
Estelle Brachlianoff; <veolia; f
Antoine Frérot; chair; <veolia; m
Guillaume Faury; <airbus; m
Olivier Andriès; <safran; m
Patrice Caine; <thales; m
Éric Trappier; <dassault-aviation; m
Bernard Charlès; chair; <dassault-systemes; m
Pascal Daloz; <dassault-systemes; m
Henri Poupart-Lafarge; <alstom; m
Martin Sion; <alstom; m
Benjamin Smith; =Ben Smith??; <air-france-klm; m
Anne Rigail; <air-france; f
François Provost; <renault; m
Jean-Dominique Senard; chair; <renault; m
Carlos Tavares; <stellantis; m
Antonio Filosa; <stellantis; m
John Elkann; chair; <exor; m
Florent Menegaux; <michelin; m
Christophe Périllat; <valeo; m
Martin Fischer; <forvia; m
Alexandre Bompard; <carrefour; m
Jean-Charles Naouri; <casino; m
Philippe Palazzi; <casino; m
Daniel Kretinsky; =Kretinsky; investor; <eph; m
Michel-Édouard Leclerc; <e-leclerc; m
Thierry Cotillard; <intermarche; m
Dominique Schelcher; <systeme-u; m
Enrique Martinez; <fnac-darty; m
Sébastien Bazin; <accor; m
Sophie Bellon; <sodexo; f
Antoine de Saint-Affrique; <danone; m
Emmanuel Besnier; <lactalis; m
Alexandre Ricard; <pernod-ricard; m
Paul Hudson; <sanofi; m
Frédéric Oudéa; chair; <sanofi; m
Francesco Milleri; <essilorluxottica; m
Benoit Bazin; <saint-gobain; m
François Jackow; <air-liquide; m
Olivier Blum; <schneider-electric; m
Jean-Pascal Tricoire; chair; <schneider-electric; m
Benoît Coquart; <legrand; m
Xavier Huillard; chair; <vinci; m
Pierre Anjolras; <vinci; m
Benoît de Ruffray; <eiffage; m
Aiman Ezzat; <capgemini; m
Paul Hermelin; chair; <capgemini; m
Philippe Salle; <atos; m
Arthur Sadoun; <publicis; m
Maurice Lévy; <publicis; m
Yves Guillemot; <ubisoft; m
Octave Klaba; founder; <ovhcloud; m
Michel Paulin; <ovhcloud; m
Benjamin Revcolevschi; <ovhcloud; m
Stanislas Niox-Chateau; founder; <doctolib; m
Jean-Charles Samuelian; founder; <alan; m
Alexandre Prot; founder; <qonto; m
Pascal Gauthier; <ledger; m
Thibaud Hug de Larauze; <back-market; m
Nicolas Brusson; <blablacar; m
Frédéric Mazzella; founder; <blablacar; m
Clara Chappaz; minister; f
Roxanne Varza; <station-f; f
Philippe Wahl; <la-poste; m
Jean-Pierre Farandou; <sncf; m
Jean Castex; <sncf; m
Xavier Piechaczyk; <ratp; m
Augustin de Romanet; <aeroports-de-paris; m
Stéphane Pallez; <fdj-united; f
Jean-Laurent Bonnafé; <bnp-paribas; m
Jean Lemierre; chair; <bnp-paribas; m
Slawomir Krupa; <societe-generale; m
Lorenzo Bini Smaghi; chair; <societe-generale; m
Philippe Brassac; <credit-agricole; m
Olivier Gavalda; <credit-agricole; m
Nicolas Namias; <bpce; m
Nicolas Théry; <credit-mutuel; m
Thomas Buberl; <axa; m
Thierry Léger; <scor; m
Valérie Baudson; <amundi; f
Stéphane Boujnah; <euronext; m
Nicolas Dufourcq; <bpifrance; m
Olivier Sichel; <caisse-des-depots; m
Éric Lombard; minister; m
Matthieu Pigasse; banker; <centerview; m
Jean-Marie Messier; banker; <messier-and-associes; m
Marie-Anne Barbat-Layani; president; <amf-france; f
François Villeroy de Galhau; governor; <banque-de-france; m
Benoît Coeuré; president; <autorite-de-la-concurrence; m
Jamie Dimon; <jpmorgan-chase; =Dimon; m
David Solomon; <goldman-sachs; m
Ted Pick; <morgan-stanley; m
Brian Moynihan; <bank-of-america; m
Jane Fraser; <citigroup; f
Charlie Scharf; <wells-fargo; m
Larry Fink; <blackrock; m
Stephen Schwarzman; founder; <blackstone; =Schwarzman; m
Jon Gray; president; <blackstone; m
Marc Rowan; <apollo; m
Torsten Slok; economist; <apollo; m
Harvey Schwartz; <carlyle; m
Bruce Flatt; <brookfield; m
Warren Buffett; <berkshire-hathaway; =Buffett; m; Q47213
Greg Abel; <berkshire-hathaway; m
Charlie Munger; <berkshire-hathaway; m
Ray Dalio; founder; <bridgewater; m
Ken Griffin; founder; <citadel; m
Bill Ackman; founder; <pershing-square; =Ackman; m
Carl Icahn; founder; <icahn-enterprises; =Icahn; m
Paul Singer; founder; <elliott; m
Nelson Peltz; founder; <trian; m
Dan Loeb; founder; <third-point; m
Christopher Hohn; =Chris Hohn; founder; <tci; m
Michael Burry; founder; <scion-asset-management; m
Cathie Wood; founder; <ark-invest; f
George Soros; investor; =Soros; m
Dan Ives; analyst; <wedbush; m
Gene Munster; analyst; m
Jim Chanos; investor; m
Mohamed El-Erian; economist; m
Sergio Ermotti; <ubs; m
Colm Kelleher; chair; <ubs; m
Christian Sewing; <deutsche-bank; m
Bettina Orlopp; <commerzbank; f
Oliver Bäte; <allianz; m
Andrea Orcel; <unicredit; m
Carlo Messina; <intesa-sanpaolo; m
Philippe Donnet; <generali; m
Luigi Lovaglio; <monte-dei-paschi-di-siena; m
Francesco Gaetano Caltagirone; investor; =Caltagirone; m
Ana Botín; chair; <santander; f
Héctor Grisi; <santander; m
Carlos Torres Vila; =Carlos Torres; chair; <bbva; m
Georges Elhedery; <hsbc; m
Noel Quinn; <hsbc; m
CS Venkatakrishnan; <barclays; m
Charlie Nunn; <lloyds; m
Bill Winters; <standard-chartered; m
Oliver Blume; <volkswagen; m
Ola Källenius; <mercedes-benz; m
Oliver Zipse; <bmw; m
Roland Busch; <siemens; m
Christian Bruch; <siemens-energy; m
Armin Papperger; <rheinmetall; m
Bill Anderson; <bayer; m
Tim Höttges; =Timotheus Höttges; <deutsche-telekom; m
Carsten Spohr; <lufthansa; m
Bjørn Gulden; <adidas; m
Mathias Döpfner; <axel-springer; m
Laurent Freixe; <nestle; m
Philipp Navratil; <nestle; m
Mark Schneider; <nestle; m
Vas Narasimhan; <novartis; m
Thomas Schinecker; <roche; m
Johann Rupert; chair; <richemont; m
Nick Hayek; <swatch; m
Jan Jenisch; chair; <holcim; m
Gary Nagle; <glencore; m
Wael Sawan; <shell; m
Murray Auchincloss; <bp; m
Bernard Looney; <bp; m
Emma Walmsley; <gsk; f
Pascal Soriot; <astrazeneca; m
Fernando Fernández; <unilever; m
Debra Crew; <diageo; f
Dave Lewis; <diageo; m
Tufan Erginbilgiç; <rolls-royce; m
Charles Woodburn; <bae-systems; m
Allison Kirkby; <bt; f
Margherita Della Valle; <vodafone; f
Michael O'Leary; <ryanair; m
Jim Ratcliffe; founder; <ineos; m
Richard Branson; founder; <virgin; m
James Dyson; founder; <dyson; m
Mike Ashley; founder; <frasers-group; m
Amancio Ortega; founder; <inditex; m
Marta Ortega; chair; <inditex; f
Óscar García Maceiras; <inditex; m
Ignacio Galán; =Ignacio Sánchez Galán; chair; <iberdrola; m
Marc Murtra; chair; <telefonica; m
Claudio Descalzi; <eni; m
Flavio Cattaneo; <enel; m
Pietro Labriola; <telecom-italia; m
Roberto Cingolani; <leonardo; m
Pier Silvio Berlusconi; <mediaset; m
Patrizio Bertelli; chair; <prada; m
Miuccia Prada; <prada; f
Remo Ruffini; <moncler; m
Lars Fruergaard Jørgensen; <novo-nordisk; m
Mike Doustdar; =Maziar Mike Doustdar; <novo-nordisk; m
Vincent Clerc; <maersk; m
Börje Ekholm; <ericsson; m
Pekka Lundmark; <nokia; m
Justin Hotard; <nokia; m
Peter Carlsson; founder; <northvolt; m
Marcus Wallenberg; chair; <investor-ab; m
Jesper Brodin; <ikea; m
Frank Elderson; banker; <european-central-bank; m
Lakshmi Mittal; chair; <arcelormittal; =Mittal?; m
Aditya Mittal; <arcelormittal; m
Ilham Kadri; <syensqo; f
Michel Doukeris; <ab-inbev; m
Dolf van den Brink; <heineken; m
Albert Frère; founder; <gbl; m
Mary Barra; <general-motors; f
Jim Farley; <ford; m
RJ Scaringe; founder; <rivian; m
Kelly Ortberg; <boeing; m
Dave Calhoun; <boeing; m
Jim Taiclet; <lockheed-martin; m
Larry Culp; <ge-aerospace; m
Scott Strazik; <ge-vernova; m
Doug McMillon; <walmart; m
John Furner; <walmart; m
Brian Cornell; <target; m
Michael Fiddelke; <target; m
Elliott Hill; <nike; m
John Donahoe; <nike; m
Brian Niccol; <starbucks; m
Howard Schultz; <starbucks; m
James Quincey; <coca-cola; m
Ramon Laguarta; <pepsico; m
Chris Kempczinski; <mcdonald-s; m
Dirk Van de Put; <mondelez; m
Albert Bourla; <pfizer; m
Stéphane Bancel; <moderna; m
David Ricks; =Dave Ricks; <eli-lilly; m
Rob Davis??; <merck; m; id:rob-davis-merck
Joaquin Duato; <johnson-and-johnson; m
Ugur Sahin; founder; <biontech; m
Andrew Witty; <unitedhealth; m
Stephen Hemsley; <unitedhealth; m
Darren Woods; <exxonmobil; m
Mike Wirth; <chevron; m
Vicki Hollub; <occidental-petroleum; f
Amin Nasser; <saudi-aramco; m
Sultan Al Jaber; =Sultan al-Jaber; <adnoc; m
Yasir Al-Rumayyan; =Yasir al-Rumayyan; governor; <pif; m
Khaldoon Al Mubarak; <mubadala; m
Nasser al-Khelaïfi; president; <psg; m
Bob Iger; <disney; =Iger; m
Josh D'Amaro; <disney; m
David Zaslav; <warner-bros-discovery; m
David Ellison; <paramount; m
Shari Redstone; <paramount; f
Brian Roberts; <comcast; m
Rupert Murdoch; founder; <news-corp; =Murdoch?; m
Lachlan Murdoch; chair; <fox; m
Hans Vestberg; <verizon; m
Dan Schulman; <verizon; m
John Stankey; <at-and-t; m
Mike Sievert; <t-mobile; m
Charlie Ergen; founder; <echostar; m
John Malone; chair; <liberty-media; m
Strauss Zelnick; <take-two; m
Phil Spencer; <microsoft; m
Tim Sweeney; founder; <epic-games; m
Aliko Dangote; founder; <dangote; m
Strive Masiyiwa; founder; m
Tony Elumelu; founder; <heirs-holdings; m
Moulay Hafid Elalamy; founder; <saham; m
Mostafa Terrab; chair; <ocp; m
Issad Rebrab; founder; <cevital; m
Patrice Motsepe; founder; m
Koos Bekker; chair; <naspers; m
Carlos Slim; founder; <america-movil; m
Marcos Galperin; founder; <mercadolibre; m
David Vélez; founder; <nubank; m
Joesley Batista; shareholder; <jbs; m
Magda Chambriard; <petrobras; f
Mike Henry; <bhp; m
Andrew Forrest; chair; <fortescue; m
Gina Rinehart; chair; f
Mike Cannon-Brookes; founder; <atlassian; m
Tobi Lütke; =Tobias Lütke; founder; <shopify; m
Alain Bouchard; founder; <couche-tard; m
Pierre Karl Péladeau; <quebecor; m
# person president
Emmanuel Macron; <france; =Macron; m; Q3052772
Donald Trump; <united-states; =Trump; m; Q22686
Joe Biden; <united-states; =Biden; m; Q6279
Barack Obama; <united-states; =Obama; m; Q76
JD Vance; <united-states; m
Vladimir Poutine; =Vladimir Putin; =Poutine; =Putin; <russia; m; Q7747
Volodymyr Zelensky; =Zelensky; =Volodymyr Zelenskyy; =Zelenskyy; <ukraine; m
Xi Jinping; <china; m; Q15031
Recep Tayyip Erdogan; =Erdogan; <turkey; m
Luiz Inacio Lula da Silva; =Lula; <brazil; m
Javier Milei; =Milei; <argentina; m
Claudia Sheinbaum; =Sheinbaum; <mexico; f
Cyril Ramaphosa; =Ramaphosa; <south-africa; m
Bola Tinubu; <nigeria; m
William Ruto; <kenya; m
Bassirou Diomaye Faye; <senegal; m
Alassane Ouattara; <ivory-coast; m
Paul Kagame; <rwanda; m
Félix Tshisekedi; <democratic-republic-of-congo; m
Abdelmadjid Tebboune; <algeria; m
Mohammed VI; <morocco; m
Abdel Fattah al-Sissi; =Abdel Fattah al-Sisi; <egypt; m
Mohammed ben Salmane; =Mohammed bin Salman; =MBS; <saudi-arabia; m
Benyamin Netanyahou; =Benjamin Netanyahu; =Netanyahu; =Netanyahou; <israel; m
Narendra Modi; =Modi; <india; m
Li Qiang; <china; m
Sanae Takaichi; <japan; f
Shigeru Ishiba; <japan; m
Lee Jae-myung; <south-korea; m
Anthony Albanese; <australia; m
Mark Carney; =Carney?; <canada; m
Justin Trudeau; =Trudeau; <canada; m
François Legault; <quebec; m
Keir Starmer; =Starmer; <united-kingdom; m
Rachel Reeves; minister; <united-kingdom; f
Rishi Sunak; <united-kingdom; m
Friedrich Merz; <germany; m
Olaf Scholz; <germany; m
Angela Merkel; =Merkel; <germany; f
Lars Klingbeil; minister; <germany; m
Giorgia Meloni; =Meloni; <italy; f
Pedro Sánchez; <spain; m
Viktor Orban; =Orban; <hungary; m
Donald Tusk; <poland; m
Bart De Wever; <belgium; m
Karin Keller-Sutter; <switzerland; f
Guy Parmelin; <switzerland; m
Ursula von der Leyen; <european-commission; =von der Leyen; f
Margrethe Vestager; <european-commission; f
Teresa Ribera; <european-commission; f
Thierry Breton; <european-commission; m
Stéphane Séjourné; <european-commission; m
Henna Virkkunen; <european-commission; f
Maros Sefcovic; <european-commission; m
Antonio Costa; m
Mario Draghi; =Draghi; <european-central-bank; m
Christine Lagarde; governor; <european-central-bank; =Lagarde?; f
Nadia Calviño; <european-investment-bank; f
Kristalina Georgieva; <imf; f
Ajay Banga; <world-bank; m
Makhtar Diop; <international-finance-corporation; m
Ngozi Okonjo-Iweala; <wto; f
Jerome Powell; governor; <federal-reserve; m
Kevin Warsh; governor; <federal-reserve; m
Kevin Hassett; m; <united-states
Janet Yellen; minister; <us-treasury; f
Scott Bessent; minister; <us-treasury; =Bessent; m
Howard Lutnick; minister; <department-of-commerce; m
David Sacks; m; <united-states
Lina Khan; <ftc; f
Gary Gensler; <sec; m
Paul Atkins; <sec; m
Robert F. Kennedy Jr; =RFK Jr; minister; m
Andrew Bailey; governor; <bank-of-england; m
Thomas Jordan; governor; <swiss-national-bank; m
Martin Schlegel; governor; <swiss-national-bank; m
Joachim Nagel; governor; <bundesbank; m
Kazuo Ueda; governor; <bank-of-japan; m
Sébastien Lecornu; =Lecornu; minister; <france; m
François Bayrou; =Bayrou; minister; <france; m
Michel Barnier; minister; <france; m
Gabriel Attal; minister; <france; m
Élisabeth Borne; minister; <france; f
Bruno Le Maire; minister; <bercy; m
Roland Lescure; minister; <bercy; m
Antoine Armand; minister; <bercy; m
Amélie de Montchalin; minister; <bercy; f
Agnès Pannier-Runacher; minister; f
Marc Ferracci; minister; <bercy; m
Catherine Vautrin; minister; f
Édouard Philippe; minister; m
Nicolas Sarkozy; =Sarkozy; <france; m
François Hollande; <france; m
Marine Le Pen; politician; f
Jordan Bardella; politician; m
Jean-Luc Mélenchon; =Mélenchon; politician; m
Anne Hidalgo; politician; <ville-de-paris; f
Valérie Pécresse; politician; <ile-de-france; f
Xavier Bertrand; politician; <hauts-de-france; m
Carole Delga; politician; <occitanie; f
`;
