/** Three short reports of one opening that differ in two things. */
export const BRIDGE = {
  'north.txt':
    'The bridge opened\n\nThe mayor opened the new bridge on 3 June 2024. The council said that the bridge cost 40 million euros. Engineers tested 12 cables before the opening.',
  'south.txt':
    'New bridge in use\n\nThe new bridge was opened on 4 June 2024. The bridge cost 45 million euros, the council said. Traffic ran without a break all day.',
  'east.txt': 'Bridge day\n\nThe new bridge was opened on 3 June 2024. Residents said the work took six years.',
}
