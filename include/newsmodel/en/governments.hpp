#ifndef NEWSMODEL_EN_GOVERNMENTS_HPP_INCLUDED
#define NEWSMODEL_EN_GOVERNMENTS_HPP_INCLUDED

// The members of the United Nations, its observers and a few bodies of states, with what newspapers call them.
// Compiled by hand for this project from general knowledge; MIT like the library. One a line:
//   name | other names | capital and seats | adjectives | inhabitants
// `~` marks a name that counts only beside the full one. A seat or the inhabitants speak for the government; an adjective does with `government`, `regime`, `authorities`.

#include <string_view>

namespace newsmodel::en::mention_data {

inline constexpr std::string_view governments = R"(
Afghanistan||Kabul|Afghan|Afghans
Albania||Tirana|Albanian|Albanians
Algeria||Algiers|Algerian|Algerians
Andorra|||Andorran|Andorrans
Angola||Luanda|Angolan|Angolans
Antigua and Barbuda|Antigua||Antiguan|Antiguans
Argentina||Buenos Aires|Argentine,Argentinian|Argentines,Argentinians
Armenia||Yerevan|Armenian|Armenians
Australia||Canberra|Australian|Australians
Austria||Vienna|Austrian|Austrians
Azerbaijan||Baku|Azerbaijani,Azeri|Azerbaijanis,Azeris
Bahamas||Nassau|Bahamian|Bahamians
Bahrain||Manama|Bahraini|Bahrainis
Bangladesh||Dhaka|Bangladeshi|Bangladeshis
Barbados||Bridgetown|Barbadian|Barbadians
Belarus||Minsk|Belarusian|Belarusians
Belgium|||Belgian|Belgians
Belize||Belmopan|Belizean|Belizeans
Benin||Porto-Novo|Beninese|
Bhutan||Thimphu|Bhutanese|
Bolivia||La Paz|Bolivian|Bolivians
Bosnia and Herzegovina|Bosnia|Sarajevo|Bosnian|Bosnians
Botswana||Gaborone|Botswanan|Botswanans
Brazil||Brasilia|Brazilian|Brazilians
Brunei|||Bruneian|Bruneians
Bulgaria||Sofia|Bulgarian|Bulgarians
Burkina Faso||Ouagadougou|Burkinabe|
Burundi||Gitega,Bujumbura|Burundian|Burundians
Cambodia||Phnom Penh|Cambodian|Cambodians
Cameroon||Yaounde|Cameroonian|Cameroonians
Canada||Ottawa|Canadian|Canadians
Cape Verde|Cabo Verde||Cape Verdean|Cape Verdeans
Central African Republic||Bangui||
Chad||N'Djamena|Chadian|Chadians
Chile||Santiago|Chilean|Chileans
China|People's Republic of China,PRC|Beijing|Chinese|
Colombia||Bogota|Colombian|Colombians
Comoros||Moroni|Comorian|Comorians
Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC|Kinshasa|Congolese|
Republic of the Congo|Congo-Brazzaville|Brazzaville||
Costa Rica|||Costa Rican|Costa Ricans
Croatia||Zagreb|Croatian|Croats,Croatians
Cuba||Havana|Cuban|Cubans
Cyprus||Nicosia|Cypriot|Cypriots
Czech Republic|Czechia|Prague|Czech|Czechs
Denmark||Copenhagen|Danish|Danes
Djibouti|||Djiboutian|Djiboutians
Dominica|||Dominican|
Dominican Republic||Santo Domingo||Dominicans
East Timor|Timor-Leste|Dili|Timorese|
Ecuador||Quito|Ecuadorian|Ecuadorians
Egypt||Cairo|Egyptian|Egyptians
El Salvador||San Salvador|Salvadoran|Salvadorans
Equatorial Guinea||Malabo||
Eritrea||Asmara|Eritrean|Eritreans
Estonia||Tallinn|Estonian|Estonians
Eswatini|Swaziland|Mbabane|Swazi|Swazis
Ethiopia||Addis Ababa|Ethiopian|Ethiopians
European Union|EU,E.U.|Brussels||
Fiji||Suva|Fijian|Fijians
Finland||Helsinki|Finnish|Finns
France||Paris|French|
Gabon||Libreville|Gabonese|
Gambia||Banjul|Gambian|Gambians
Georgia||Tbilisi||
Germany|Federal Republic of Germany|Berlin|German|Germans
Ghana||Accra|Ghanaian|Ghanaians
Greece||Athens|Greek|Greeks
Grenada|||Grenadian|Grenadians
Guatemala|||Guatemalan|Guatemalans
Guinea||Conakry|Guinean|Guineans
Guinea-Bissau||Bissau||
Guyana||Georgetown|Guyanese|
Haiti||Port-au-Prince|Haitian|Haitians
Holy See|Vatican|||
Honduras||Tegucigalpa|Honduran|Hondurans
Hungary||Budapest|Hungarian|Hungarians
Iceland||Reykjavik|Icelandic|Icelanders
India||New Delhi,Delhi|Indian|Indians
Indonesia||Jakarta|Indonesian|Indonesians
Iran|Islamic Republic of Iran,Islamic Republic|Tehran|Iranian|Iranians
Iraq||Baghdad|Iraqi|Iraqis
Ireland||Dublin|Irish|
Israel||Jerusalem,Tel Aviv|Israeli|Israelis
Italy||Rome|Italian|Italians
Ivory Coast|Cote d'Ivoire|Yamoussoukro,Abidjan|Ivorian|Ivorians
Jamaica||Kingston|Jamaican|Jamaicans
Japan||Tokyo|Japanese|
Jordan||Amman|Jordanian|Jordanians
Kazakhstan||Astana|Kazakh|Kazakhs
Kenya||Nairobi|Kenyan|Kenyans
Kiribati||Tarawa||
Kosovo||Pristina|Kosovar|Kosovars
Kuwait||Kuwait City|Kuwaiti|Kuwaitis
Kyrgyzstan||Bishkek|Kyrgyz|
Laos||Vientiane|Laotian|Laotians
Latvia||Riga|Latvian|Latvians
Lebanon||Beirut|Lebanese|
Lesotho||Maseru||
Liberia||Monrovia|Liberian|Liberians
Libya||Tripoli|Libyan|Libyans
Liechtenstein||Vaduz||
Lithuania||Vilnius|Lithuanian|Lithuanians
Luxembourg||||
Madagascar||Antananarivo|Malagasy|
Malawi||Lilongwe|Malawian|Malawians
Malaysia||Kuala Lumpur,Putrajaya|Malaysian|Malaysians
Maldives||Male|Maldivian|Maldivians
Mali||Bamako|Malian|Malians
Malta||Valletta|Maltese|
Marshall Islands||Majuro|Marshallese|
Mauritania||Nouakchott|Mauritanian|Mauritanians
Mauritius||Port Louis|Mauritian|Mauritians
Mexico||Mexico City|Mexican|Mexicans
Micronesia||Palikir|Micronesian|Micronesians
Moldova||Chisinau|Moldovan|Moldovans
Monaco|||Monegasque|
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian|Mongolians
Montenegro||Podgorica|Montenegrin|Montenegrins
Morocco||Rabat|Moroccan|Moroccans
Mozambique||Maputo|Mozambican|Mozambicans
Myanmar|Burma|Naypyidaw|Burmese|
Namibia||Windhoek|Namibian|Namibians
Nauru||Yaren|Nauruan|Nauruans
Nepal||Kathmandu|Nepali,Nepalese|Nepalis
Netherlands|Holland|The Hague,Amsterdam|Dutch|
New Zealand||Wellington|New Zealander|New Zealanders
Nicaragua||Managua|Nicaraguan|Nicaraguans
Niger||Niamey|Nigerien|
Nigeria||Abuja|Nigerian|Nigerians
North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,~North|Pyongyang|North Korean|North Koreans
North Macedonia|Macedonia|Skopje|Macedonian|Macedonians
Norway||Oslo|Norwegian|Norwegians
Oman||Muscat|Omani|Omanis
Pakistan||Islamabad|Pakistani|Pakistanis
Palau||Ngerulmud|Palauan|Palauans
Palestine|Palestinian Authority|Ramallah||
Panama||Panama City|Panamanian|Panamanians
Papua New Guinea||Port Moresby||
Paraguay||Asuncion|Paraguayan|Paraguayans
Peru||Lima|Peruvian|Peruvians
Philippines||Manila|Philippine,Filipino|Filipinos
Poland||Warsaw|Polish|Poles
Portugal||Lisbon|Portuguese|
Qatar||Doha|Qatari|Qataris
Romania||Bucharest|Romanian|Romanians
Russia|Russian Federation|Moscow,Kremlin|Russian|Russians
Rwanda||Kigali|Rwandan|Rwandans
Saint Kitts and Nevis|St. Kitts and Nevis|Basseterre||
Saint Lucia|St. Lucia|Castries||
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Kingstown||
Samoa||Apia|Samoan|Samoans
San Marino||||
Sao Tome and Principe||||
Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Saudis
Senegal||Dakar|Senegalese|
Serbia||Belgrade|Serbian|Serbs,Serbians
Seychelles|||Seychellois|
Sierra Leone||Freetown|Sierra Leonean|Sierra Leoneans
Singapore|||Singaporean|Singaporeans
Slovakia||Bratislava|Slovak|Slovaks
Slovenia||Ljubljana|Slovenian|Slovenes,Slovenians
Solomon Islands||Honiara||
Somalia||Mogadishu|Somali|Somalis
South Africa||Pretoria|South African|South Africans
South Korea|Republic of Korea,ROK,~South|Seoul|South Korean|South Koreans
South Sudan||Juba|South Sudanese|
Soviet Union|USSR,U.S.S.R.||Soviet|Soviets
Spain||Madrid|Spanish|Spaniards
Sri Lanka||Colombo|Sri Lankan|Sri Lankans
Sudan||Khartoum|Sudanese|
Suriname||Paramaribo|Surinamese|
Sweden||Stockholm|Swedish|Swedes
Switzerland||Bern|Swiss|
Syria||Damascus|Syrian|Syrians
Taiwan||Taipei|Taiwanese|
Tajikistan||Dushanbe|Tajik|Tajiks
Tanzania||Dodoma,Dar es Salaam|Tanzanian|Tanzanians
Thailand||Bangkok|Thai|Thais
Togo||Lome|Togolese|
Tonga||Nuku'alofa|Tongan|Tongans
Trinidad and Tobago|Trinidad|Port of Spain|Trinidadian|Trinidadians
Tunisia||Tunis|Tunisian|Tunisians
Turkey|Türkiye|Ankara|Turkish|Turks
Turkmenistan||Ashgabat|Turkmen|
Tuvalu||Funafuti|Tuvaluan|Tuvaluans
Uganda||Kampala|Ugandan|Ugandans
Ukraine||Kyiv,Kiev|Ukrainian|Ukrainians
United Arab Emirates|UAE,U.A.E.,Emirates|Abu Dhabi|Emirati|Emiratis
United Kingdom|UK,U.K.,Britain,Great Britain|London,Downing Street,Whitehall|British|Britons
United States|U.S.,USA,U.S.A.,United States of America,America|Washington|American|Americans
Uruguay||Montevideo|Uruguayan|Uruguayans
Uzbekistan||Tashkent|Uzbek|Uzbeks
Vanuatu||Port Vila||
Venezuela||Caracas|Venezuelan|Venezuelans
Vietnam||Hanoi|Vietnamese|
Yemen||Sanaa|Yemeni|Yemenis
Zambia||Lusaka|Zambian|Zambians
Zimbabwe||Harare|Zimbabwean|Zimbabweans
)";

}  // namespace newsmodel::en::mention_data

#endif
