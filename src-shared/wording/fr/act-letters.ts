/** Letters of a lender to its beneficiaries, in French. */
export const frActLetters = {
  datedNowhere: '[[lieu]], le {{day, long}}',
  subject: 'Objet : {{what}}',
  reference: {
    convention: 'Convention n° {{reference}}, « {{title}} »',
    regulation: 'Règlement n° {{reference}}, « {{title}} »',
  },
  /** How a sentence names the act. */
  act: {
    convention: { the: 'La convention citée', of: 'de la convention', to: 'à la convention citée' },
    regulation: { the: 'Le règlement cité', of: 'du règlement', to: 'au règlement cité' },
  },
  greeting: '{{office}},',
  closing: 'Je vous prie d’agréer, {{office}}, l’expression de ma considération distinguée.',
  office: {
    mayor: 'Madame, Monsieur le Maire',
    president: 'Madame, Monsieur le Président',
    unknown: 'Madame, Monsieur',
  },
  signedBy: '{{executive, capital}}, {{person}}',
  signed: '[[nom, qualité et signature]]',
  cost: {
    subject: {
      lending: 'coût unitaire de fonctionnement de l’exercice {{year}}',
      unified: 'coût unitaire de fonctionnement de l’exercice {{year}}',
      units: 'coût unitaire de fonctionnement de l’exercice {{year}}',
      plain: 'coût de l’exercice {{year}}',
    },
    text: {
      lending:
        'Conformément à l’article D. 5211-16 du code général des collectivités territoriales, je vous informe que le coût unitaire de fonctionnement du service est fixé, pour l’exercice {{year}}, à {{amount}}.',
      unified:
        'Conformément à l’article R. 5111-1 du code général des collectivités territoriales, je vous informe que le coût unitaire de fonctionnement du service est fixé, pour l’exercice {{year}}, à {{amount}}.',
      units:
        'Je vous informe que le coût unitaire de fonctionnement du service est fixé, pour l’exercice {{year}}, à {{amount}}.',
      plain: 'Je vous informe que le coût retenu pour l’exercice {{year}} est de {{amount}}.',
    },
    unknown: '[[coût unitaire et unité]]',
    base: 'Il a été constaté à partir des dépenses des derniers comptes, actualisées des modifications prévisibles.',
    forecast: {
      units:
        'Pour {{hours, hours}} prévues, la participation {{name, of}} s’établirait à {{amount}}. Elle sera arrêtée au vu de l’état annuel des recours au service.',
      plain:
        'Pour {{hours, hours}} prévues, la participation {{name, of}} s’établirait à {{amount}}. Elle sera arrêtée au vu de l’état annuel.',
    },
  },
  instalments: {
    subject: 'appel d’acomptes de l’exercice {{year}}',
    text: 'Conformément {{act}} en référence, les acomptes suivants sont appelés pour l’exercice {{year}} sur la participation {{name, of}} :',
    line: '{{reference}}, du {{day, long}} : {{amount, euros}}',
    unnumbered: 'numéro du titre',
    total: 'Arrêté le présent appel à la somme de {{words}}, soit {{amount, euros}}.',
    settlement: {
      units:
        'Ces acomptes seront déduits de votre participation, arrêtée au vu de l’état annuel des recours au service : le solde vous sera appelé, ou le trop-perçu restitué.',
      plain:
        'Ces acomptes seront déduits de votre participation, arrêtée au vu de l’état annuel : le solde vous sera appelé, ou le trop-perçu restitué.',
    },
  },
  renewal: {
    subject: 'reconduction {{act}}',
    none: 'Aucune reconduction n’est prévue : il faudrait un nouvel acte pour poursuivre.',
    ends: '{{act}} en référence s’achève le {{to, long}}.',
    open: '{{act}} en référence n’a pas de terme fixé.',
    tacit:
      'Sauf dénonciation au plus tard le {{notice, long}}, sa reconduction est tacite, pour {{months}} mois.',
    renewed:
      'La période en cours s’achève le {{to, long}}. Faute de dénonciation au plus tard le {{notice, long}}, sa reconduction tacite est acquise, pour {{months}} mois.',
    express:
      'Sa reconduction pour {{months}} mois suppose une décision de chaque partie, au plus tard le {{notice, long}}.',
    unknown: 'Modalités de reconduction : [[durée et date limite]].',
    ask: 'Je vous remercie de me faire connaître votre décision.',
    askHours:
      'Je vous remercie de me faire connaître votre décision, ainsi que la prévision d’heures que vous souhaitez retenir (actuellement {{hours, hours}} par semaine).',
  },
  notice: {
    subject: 'fin {{act}}',
    text: 'Je vous informe que {{lender, the}} entend mettre fin {{act}} en référence, à la date du {{to, long}}.',
    textOpen:
      'Je vous informe que {{lender, the}} entend mettre fin {{act}} en référence, à la date du [[date de fin]].',
    months:
      'Cette lettre vaut préavis de {{months}} mois ; elle doit vous parvenir au plus tard le {{notice, long}}.',
    monthsOpen: 'Cette lettre vaut préavis de {{months}} mois.',
    unknown: 'Cette lettre vaut préavis de [[durée]].',
    settlement: 'Un état de remboursement sera établi à cette date.',
  },
  term: {
    subject: 'durée de la mise à disposition',
    text: 'La mise à disposition prévue par la convention citée en référence a pris effet le {{from, long}}. Elle est prononcée pour {{years}} ans au plus, et peut être renouvelée sans que chaque période excède cette durée.',
    until:
      'Pour qu’elle se poursuive après le {{on, long}}, une décision de chaque partie et l’accord de l’agent sont nécessaires avant cette date.',
    ask: 'Je vous remercie de me faire connaître votre décision.',
  },
  overrun: {
    subject: 'dépassement de la prévision d’heures {{year}}',
    text: 'Au {{until, long}}, le service a réalisé {{done, hours}} pour {{name, the}} ; {{planned, hours}} étaient prévues à cette date.',
    ahead: 'À ce rythme, les heures prévues pour l’année seront épuisées le {{on, long}}.',
    reached: 'Les heures prévues pour l’année sont épuisées depuis le {{on, long}}.',
    ask: 'Je vous propose d’examiner ensemble, en comité de suivi, s’il convient de réduire les recours au service ou de relever la prévision par un avenant.',
    due: 'Les heures réalisées seront comptées dans l’état annuel selon la convention.',
  },
} as const
