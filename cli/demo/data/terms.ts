/** The terms of sale, as the payment page prints them where they are in the way. */
export const terms: readonly string[] = [
  'A box is made of what is ripe. Where a grower cannot send what was announced, something of equal worth goes in and the packing list says so.',
  'The price of a box is the price on the page on the Wednesday of that week. It holds from January to December.',
  'Delivery is included within nine miles of Harrow Bridge. Outside, a box can be collected from the shed.',
  'Crates stay ours. They are left out for the driver and come back with the next box.',
  'A box may be skipped or stopped until Tuesday noon of the week it is for. After that the growers have picked it.',
  'What is bruised or missing is made good in the next box when we hear of it within two days.',
  'Vouchers are for one box each, cannot be joined, and are confirmed by a note at the end of these terms.',
  'We keep what the van and the receipt need. Everything else is deleted a year after the last box.',
  'Differences are settled over coffee at the packing shed, failing that before the court of Harrow Bridge.',
];
