/** Documents a stage hands to the customer or to the next team (T12), under the names they usually have. */
export const stageDocuments = {
  offer: 'Offer with what is included and what it costs',
  confirmation: 'Order confirmation',
  welcome: 'Welcome e-mail',
  kickOff: 'Kick-off slides',
  handover: 'Hand-over checklist',
  guide: 'Getting-started guide',
  review: 'Review notes: complaints, problems, criticism, positives, recommendations, suggestions',
  renewal: 'Renewal reminder with date and terms',
  story: 'Success story or case study',
  newsletter: 'Newsletter',
  removal: 'Removal notice with a way to stay',
} as const;
