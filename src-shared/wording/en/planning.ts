/** Usual weeks, absences, holidays and live checks, in English. */
export const enPlanning = {
  holidays: {
    newYear: 'New Year’s Day',
    goodFriday: 'Good Friday',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    victoryDay: 'Victory Day',
    ascension: 'Ascension Day',
    whitMonday: 'Whit Monday',
    nationalDay: 'Bastille Day',
    assumption: 'Assumption Day',
    allSaints: 'All Saints’ Day',
    armistice: 'Armistice Day',
    christmas: 'Christmas Day',
    saintStephen: 'St Stephen’s Day',
  },
  holidaysUnderMonday: { easterMonday: 'Easter', whitMonday: 'Whitsun' },
  absences: {
    leave: 'leave',
    sickness: 'sickness',
    training: 'training',
    meeting: 'meeting',
    authorised: 'authorised absence',
  },
  parts: { day: 'all day', morning: 'in the morning', afternoon: 'in the afternoon' },
  bothKinds: '{{first}} then {{second}}',
  checks: {
    dayOver10Hours: '{{found, duration}} in the day: the limit is {{most, duration}}.',
    weekOver48Hours: '{{found, duration}} in the week: the limit is {{most, duration}}.',
    overQuota: '{{found, duration}} in the week, for a working week of {{most, duration}}.',
    outsideAgreement:
      'No agreement in force covers {{body}} that day: these hours cannot be confirmed.',
    outsideNamedAgreement:
      'Agreement {{agreement}} with {{body}} is not in force that day: these hours cannot be confirmed.',
    notEmployed: 'The agent has no working time that day: these hours cannot be confirmed.',
    agentAbsent: 'Absent {{part}} ({{kind}}), yet {{body}} counts hours.',
    holiday: '{{holiday}} is a public holiday, yet {{body}} counts hours.',
    overlap: '{{body}} overlaps {{other}} (from {{otherStart, clock}}) for {{shared, duration}}.',
    contractPassed:
      '{{body}} received {{found, duration}} in {{year}}, for {{most, duration}} contracted.',
  },
}
