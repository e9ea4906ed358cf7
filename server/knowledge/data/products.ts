/** Products, services, models, sites, indices, commodities and currencies that deal news names. Format: `../parse.ts`. */
export const products = `
# product ai model
ChatGPT; <openai; Q115564437; m
GPT-3; <openai
GPT-4; <openai; =GPT-4o
GPT-5; <openai
Sora?; <openai
Dall-E; <openai
Codex; <openai
Whisper?; <openai
Stargate; site; <openai; m; =Project Stargate
Claude??; <anthropic; =Claude Code; =Claude Opus; =Claude Sonnet; m
Gemini?; <google; m
Bard?; <google
AlphaFold; <google-deepmind
NotebookLM; <google
Veo; <google
Gemma??; <google
Llama?; <meta
Copilot?; <microsoft; =Microsoft Copilot; =GitHub Copilot
Grok; <xai
Colossus?; site; <xai
Le Chat; <mistral-ai; id:le-chat
Mixtral; <mistral-ai
DeepSeek R1; <deepseek
Qwen; <alibaba
Ernie Bot; =Ernie??; <baidu
Doubao; <bytedance
Kimi?; <moonshot-ai
Siri; <apple
Alexa?; <amazon
Cortana; <microsoft
Watson??; <ibm; id:ibm-watson
Cursor?; <anysphere
Devin??; <cognition-ai
Sonnet?; <anthropic; id:claude-sonnet
Apple Intelligence; <apple
Bedrock?; =Amazon Bedrock; service; <aws
Einstein??; =Agentforce; id:agentforce; service; <salesforce
# product chips hardware
GB200; <nvidia; =GB300
Blackwell?; <nvidia; id:nvidia-blackwell
Vera Rubin; =Rubin??; <nvidia; id:vera-rubin
H100; <nvidia; =H200; =H20
GeForce; <nvidia
CUDA; <nvidia
TPU; =TPUs; <google
Trainium; <aws
Inferentia; <aws
Instinct?; =MI300; =MI450; <amd; id:amd-instinct
Ryzen; <amd
Epyc; <amd
Xeon; <intel
Gaudi??; <intel; id:intel-gaudi
Snapdragon; <qualcomm
Ascend?; <huawei; id:huawei-ascend
Raspberry Pi; hardware
# product phone electronics
iPhone; <apple; Q2766; m
iPad; <apple; m
Mac??; =MacBook; =iMac; <apple; id:mac
Apple Watch; <apple
AirPods; <apple
Vision Pro; <apple; =Apple Vision Pro
Pixel?; <google
Galaxy S; =Samsung Galaxy; <samsung-electronics; id:samsung-galaxy
Kindle?; <amazon
Echo??; id:amazon-echo; <amazon
Fire TV; <amazon
Ray-Ban Meta; <meta
Quest?; =Meta Quest; =Oculus; <meta; id:meta-quest
PlayStation; =PS5; <sony; f
Xbox; <microsoft; f
Nintendo Switch; =Switch 2; <nintendo; f
Steam Deck; <valve
Walkman; <sony
# product service software
Azure?; cloud; <microsoft; =Microsoft Azure
Windows?; os; <microsoft; Q1406
Office 365; =Microsoft 365; <microsoft
Microsoft Teams; <microsoft
Bing; search; <microsoft
OneDrive; <microsoft
Android; os; <google; Q94
Chrome?; <google; =Google Chrome
Gmail; <google
Google Maps; <google
Google Play; <google
Google Search; search; <google
Waze; <google
iOS; os; <apple
macOS; os; <apple
App Store; <apple
iCloud; <apple
iTunes; <apple
Apple Music; music; <apple
Apple Pay; payments; <apple
Apple TV+; =Apple TV; <apple
Safari?; id:apple-safari; <apple
FaceTime; <apple
Prime Video; =Amazon Prime Video; <amazon
Amazon Prime; <amazon
Kuiper; =Project Kuiper; =Amazon Leo; satellite; <amazon
Disney+; =Disney Plus; <disney
Paramount+; =Paramount Plus; <paramount
Peacock?; <nbcuniversal
YouTube TV; <youtube
Threads?; <meta; id:threads-app
Messenger?; <meta; =Facebook Messenger
Reels; <instagram
TikTok; social; <bytedance; Q48938223
CapCut; <bytedance
Douyin; social; <bytedance
WeChat; =Weixin; social; <tencent
Alipay; payments; <ant-group
Taobao; ecommerce; <alibaba
Tmall; ecommerce; <alibaba
Telegram?; social; =Telegram Messenger; Q15616276
Signal?; social; id:signal-app
Mastodon?; social
Snapchat; social; <snap
Clubhouse?; social
Fortnite; games; <epic-games
Call of Duty; games; <activision-blizzard
Candy Crush; games; <activision-blizzard
Minecraft; games; <microsoft
Pokémon; =Pokémon Go; games; <nintendo
GTA; =Grand Theft Auto; =GTA VI; games; <rockstar-games
Assassin's Creed; games; <ubisoft
League of Legends; games; <riot-games
Zelda?; games; <nintendo; id:zelda-game
Steam?; games; <valve
Excel?; <microsoft; id:microsoft-excel
PowerPoint; <microsoft
Word??; <microsoft; id:microsoft-word
SharePoint; <microsoft
Dynamics 365; <microsoft
Photoshop; <adobe
Firefly?; <adobe; id:adobe-firefly
S/4HANA; <sap; id:s4-hana
Java?; <oracle; id:java
Linux; os
Kubernetes; <google
PyTorch; <meta
TensorFlow; <google
Firefox; <mozilla
Lydia Sumeria; id:sumeria; =Sumeria; payments; <lydia
Wero; payments; id:wero
Paylib; payments; id:paylib
Pix?; payments; id:pix-payments
UPI; payments; id:upi
MyCanal; tv; <canal-plus
Olympics; =Jeux olympiques; =Olympic Games; sport
# product vehicle
Model 3; <tesla
Model Y; <tesla
Model S; <tesla
Cybertruck; <tesla
Cybercab; <tesla
Robotaxi?; <tesla; id:tesla-robotaxi
Optimus?; <tesla; id:tesla-optimus
Powerwall; <tesla
Megapack; <tesla
Clio; <renault; f
Twingo; <renault; f
Mégane; <renault; f
Renault 5; <renault; f; =R5
Zoe??; id:renault-zoe; <renault; f
Espace?; id:renault-espace; <renault
Duster?; <dacia
Sandero; <dacia
Peugeot 208; <peugeot
Citroën C3; =ë-C3; <citroen; id:citroen-c3
Fiat 500; <fiat
Golf?; id:volkswagen-golf; <volkswagen
F-150; <ford
Mustang?; <ford
Prius; <toyota
Corolla; <toyota
Leaf?; id:nissan-leaf; <nissan
A320; =A320neo; =A321neo; =A321; =A321XLR; <airbus; m
A330; =A330neo; <airbus; m
A350; <airbus; m
A380; <airbus; m
A220; <airbus; m
A400M; <airbus; m
737 MAX; =Boeing 737; =737 Max; =Boeing 737 MAX; <boeing; m; id:boeing-737
787; id:boeing-787; =Boeing 787; =Dreamliner; =787 Dreamliner; <boeing; m
777X; =Boeing 777; =Boeing 777X; <boeing; m; id:boeing-777
Rafale; <dassault-aviation; m
Falcon?; id:dassault-falcon; <dassault-aviation; m
Eurofighter; =Typhoon?; m
F-35; <lockheed-martin; m
F-16; <lockheed-martin; m
Patriot?; =Patriot missile; <rtx; id:patriot-missile
Himars; <lockheed-martin
Tempest?; =GCAP; id:gcap
SCAF; =FCAS; m; id:scaf
Leopard 2; <knds
Caesar??; =canon Caesar; <knds; id:caesar-gun
Gripen; <saab
Ariane 6; =Ariane?; =Ariane 5; space; <arianespace; f
Falcon 9; space; <spacex
Starship?; space; <spacex
Dragon?; id:spacex-dragon; space; <spacex
New Glenn; space; <blue-origin
Vega??; =Vega-C; id:vega-rocket; space; <avio
Galileo?; space; id:galileo-satellites
IRIS²; =Iris²; =IRIS2; space; id:iris2
LEAP??; id:leap-engine; <cfm-international
Coradia; <alstom
Avelia; <alstom
TGV; =TGV Inoui; rail; <sncf; m
TGV M; rail; <alstom
EPR; =EPR2; nuclear; <edf; m
# product site
Flamanville; nuclear; <edf; id:flamanville-3; =Flamanville 3
Hinkley Point C; =Hinkley Point; nuclear; <edf
Sizewell C; =Sizewell; nuclear; <edf
Penly; nuclear; <edf
Fessenheim; nuclear; <edf
Nord Stream 2; gas; <nord-stream
Three Mile Island; nuclear; <constellation-energy
Zaporijjia; =Zaporizhzhia; nuclear; id:zaporizhzhia-plant
Yamal LNG; gas; <novatek
Arctic LNG 2; gas; <novatek
Mozambique LNG; gas; <totalenergies
Tilenga; oil; <totalenergies
EACOP; oil; <totalenergies
Lyon-Turin; rail; =ligne Lyon-Turin; id:lyon-turin
Grand Paris Express; rail; m
Crossrail; =Elizabeth Line; rail
HS2; rail
Neom; property; <pif
The Line; property; <pif; id:the-line-neom
Red Sea Global; id:red-sea-global; property; <pif
Disneyland; travel; <disney
Canary Wharf; property
Battersea Power Station; property
Bürgenstock; id:burgenstock; hotel; <katara-hospitality
# product drug
Ozempic; <novo-nordisk; m
Wegovy; <novo-nordisk; m
Mounjaro; <eli-lilly; m
Zepbound; <eli-lilly; m
Keytruda; <merck; m
Opdivo; <bristol-myers-squibb; m
Eliquis; <bristol-myers-squibb; m
Humira; <abbvie; m
Skyrizi; <abbvie; m
Rinvoq; <abbvie; m
Botox; <abbvie; m
Dupixent; <sanofi; m
Doliprane; <opella; m
Comirnaty; <pfizer; m
Paxlovid; <pfizer; m
Viagra; <pfizer; m
Spikevax; <moderna; m
Entresto; <novartis; m
Zolgensma; <novartis; m
Kisqali; <novartis; m
Ocrevus; <roche; m
Herceptin; <roche; m
Tagrisso; <astrazeneca; m
Farxiga; <astrazeneca; m
Enhertu; <daiichi-sankyo; m
Shingrix; <gsk; m
Leqembi; <eisai; m
Stelara; <johnson-and-johnson; m
Darzalex; <johnson-and-johnson; m
Eylea; <regeneron; m
Xarelto; <bayer; m
Roundup?; <bayer; m
Aspirin?; <bayer; id:aspirin
Nutella; food; <ferrero; m
Nescafé; food; <nestle; m
KitKat; food; <nestle; m
Maggi; food; <nestle
Evian; drinks; <danone; f
Volvic; drinks; <danone
Activia; dairy; <danone
Actimel; dairy; <danone
Kiri; dairy; <bel
La Vache qui rit; =Vache qui rit; dairy; <bel; f
Babybel; dairy; <bel
Boursin; dairy; <bel
Oreo; food; <mondelez
Milka; food; <mondelez
Toblerone; food; <mondelez
Lipton; drinks; id:lipton
Dove?; beauty; <unilever; id:dove-brand
Axe?; beauty; <unilever; id:axe-brand
Gillette; beauty; <procter-and-gamble
Pampers; <procter-and-gamble
Marlboro; tobacco; <philip-morris-international
Iqos; tobacco; <philip-morris-international
Absolut?; =Absolut Vodka; spirits; <pernod-ricard
Jameson; spirits; <pernod-ricard
Ricard??; spirits; <pernod-ricard; id:ricard-pastis
Johnnie Walker; spirits; <diageo
Hennessy; spirits; <moet-hennessy
Dom Pérignon; spirits; <moet-hennessy
Veuve Clicquot; spirits; <moet-hennessy
Moët & Chandon; spirits; <moet-hennessy
Aperol; drinks; <campari
Grand Marnier; spirits; <campari
Orangina; drinks; <suntory
Schweppes; drinks; id:schweppes
San Pellegrino; =Sanpellegrino; drinks; <nestle
# product index
CAC 40; <euronext; m; =CAC40; =Cac 40
SBF 120; <euronext; m
CAC Mid 60; <euronext
CAC Next 20; <euronext
Euronext Growth; exchange; <euronext
Euronext Paris; exchange; <euronext; id:euronext-paris
Nasdaq; m; =Nasdaq Composite; =Nasdaq composite; <nasdaq-inc
Nasdaq 100; <nasdaq-inc
S&P 500; =S&P500; =Standard & Poor's 500; m
Dow Jones Industrial Average; =Dow Jones industrial average; =Dow Jones Industrial; m; id:djia
Russell 2000; m
Philadelphia Semiconductor Index; =SOX; m; id:sox
VIX; m
DAX; =Dax; =DAX 40; =Dax 40; m
MDax; m
FTSE 100; =FTSE; =Footsie; m
FTSE 250; m
FTSE MIB; =MIB?; m
Ibex 35; =Ibex; m
AEX; m
Bel 20; =Bel20; m
SMI; m; id:smi-index
Stoxx 600; =Stoxx Europe 600; m
Euro Stoxx 50; =EuroStoxx 50; =Euro Stoxx; m
PSI 20; m; id:psi-20
OMX; m; id:omx
Nikkei 225; =Nikkei average; m
Topix; m
Hang Seng; =Hang Seng index; m
Hang Seng Tech; m
CSI 300; m
Shanghai Composite; m
Kospi; m
Kosdaq; m
Taiex; m
Sensex; m
Nifty 50; =Nifty; m
ASX 200; =S&P/ASX 200; m; id:asx-200
Bovespa; =Ibovespa; m
Merval; m
S&P/TSX; =TSX?; m; id:tsx-index
JSE Top 40; m; id:jse-top-40
Masi; m; id:masi-index
MSCI World; m
MSCI Emerging Markets; m
Baltic Dry Index; =Baltic Dry; m
# product commodity
Brent; oil; m
West Texas Intermediate; =WTI; oil; m
Henry Hub; gas; m
TTF; =Dutch TTF; gas; m; id:ttf-gas
Urals?; oil; id:urals-crude
JKM; gas; id:jkm
# product bond
OAT; =OATs; f; id:oat
Bund; =Bunds; m
BTP; =BTPs; m; id:btp
Gilt?; =Gilts; m; id:gilt
Treasuries?; =T-bonds; =T-bills; id:treasuries
Euribor; m
SOFR; m
Libor; m
Livret A; m
# product currency
bitcoin; =bitcoins; crypto; Q131723; m
Ethereum; =ether??; crypto; Q16783523; m
USDT; crypto; <tether
USDC; crypto; <circle
XRP; crypto; <ripple
Solana; crypto
Dogecoin; =DOGE??; crypto
Cardano; crypto
Litecoin; crypto
Monero; crypto
Avalanche?; crypto; id:avalanche-crypto
Polkadot; crypto
Polygon?; crypto; id:polygon-crypto
Chainlink; crypto
Shiba Inu; crypto
BNB; id:bnb-coin; crypto; <binance
Toncoin; crypto; <telegram
World Liberty Financial; =WLFI; crypto; id:world-liberty
Worldcoin; crypto; id:worldcoin
Bitcoin Core; crypto
Lightning Network; crypto; id:lightning-network
EURC; id:eurc; crypto; <circle
EURCV; id:eurcv; crypto; <sg-forge
Antminer; crypto; <bitmain
`;
