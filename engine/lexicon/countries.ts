/** `name|other names|adjective and people|capital`; several of a kind are parted by commas. Facts of general geography. */
const TABLE = `
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Angola||Angolan|Luanda
Argentina||Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Belarus||Belarusian|Minsk
Belgium||Belgian|Brussels
Bolivia||Bolivian|La Paz
Bosnia|Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia
Britain|United Kingdom,UK,U.K.,Great Britain|British,Briton|London
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|PRC,People's Republic of China|Chinese|Beijing
Colombia||Colombian|Bogota
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese|Kinshasa
Costa Rica||Costa Rican|
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish,Dane|Copenhagen
Ecuador||Ecuadorian|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran|San Salvador
England||English|
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Ethiopia||Ethiopian|Addis Ababa
Finland||Finnish,Finn|Helsinki
France||French|Paris
Georgia||Georgian|Tbilisi
Germany||German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Guatemala||Guatemalan|
Guinea||Guinean|Conakry
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hongkonger|
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic|Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland||Irish|Dublin
Israel||Israeli|
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire|Ivorian|
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh|Astana
Kenya||Kenyan|Nairobi
Kosovo||Kosovar|Pristina
Kuwait||Kuwaiti|
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chisinau
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|Holland|Dutch|Amsterdam,The Hague
New Zealand||New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palestine|Palestinian Authority|Palestinian|Ramallah
Panama||Panamanian|
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saudi Arabia||Saudi,Saudi Arabian|Riyadh
Scotland||Scottish,Scot|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR,U.S.S.R.|Soviet|
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Tibet||Tibetan|Lhasa
Tunisia||Tunisian|Tunis
Turkey|Türkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United States|US,U.S.,USA,U.S.A.,America,United States of America|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vatican|Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Wales||Welsh|Cardiff
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
European Union|EU,E.U.|European|
United Nations|UN,U.N.||`

export type CountryWord = { country: string; as: 'name' | 'adjective' | 'capital' }

/** Lower-case name, adjective, people or capital → the country it stands for. */
export const COUNTRY_WORDS: ReadonlyMap<string, CountryWord> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', others = '', adjectives = '', capitals = ''] = row.split('|')
      const entries = (words: string, as: CountryWord['as']) =>
        words
          .split(',')
          .filter(Boolean)
          .flatMap((word): [string, CountryWord][] => {
            const lower = word.toLowerCase()
            const pair: [string, CountryWord][] = [[lower, { country, as }]]
            if (as === 'adjective' && !/(?:ese|ish|ch|ss|ex)$/.test(lower)) pair.push([`${lower}s`, { country, as }])
            return pair
          })
      return [
        ...entries(country, 'name'),
        ...entries(others, 'name'),
        ...entries(adjectives, 'adjective'),
        ...entries(capitals, 'capital'),
      ]
    }),
)

/** Prefixes of compounds such as "Sino-Indian". */
export const COUNTRY_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sino: 'China',
    russo: 'Russia',
    anglo: 'Britain',
    franco: 'France',
    indo: 'India',
    turco: 'Turkey',
    euro: 'European Union',
  }),
)
