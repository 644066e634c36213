/** Sentences of the area `calendar`, in French. */
export const frCalendar = {
  name: 'Heures {{agent, of}}, {{year}}',
  event: '{{place}} : {{duration, duration}}',
  file: 'Heures {{agent, of}} {{year}}',
  export: 'Enregistrer les heures de {{year}} comme calendrier (.ics)',
  saved: 'Le calendrier est dans {{file}}.',
  none: 'Aucune heure {{agent, of}} en {{year}} : il n’y a pas de calendrier à enregistrer.',
} as const
