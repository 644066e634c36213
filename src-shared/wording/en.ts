import { enCommon } from './en/common'
import { enBackups } from './en/backups'
import { enCorrection } from './en/correction'
import { enWords } from './en/words'
import { enFailures } from './en/failures'
import { enObjections } from './en/objections'
import { enHistory } from './en/history'
import { enFrame } from './en/frame'
import { enKeyboard } from './en/keyboard'
import { enMenu } from './en/menu'
import { enHourRecords } from './en/hour-records'
import { enActs } from './en/acts'
import { enAccounting } from './en/accounting'
import { enAbsent } from './en/absent'
import { enWorkbook } from './en/workbook'
import { enSimulation } from './en/simulation'
import { enHome } from './en/home'
import { enForms } from './en/forms'
import { enWelcome } from './en/welcome'
import { enSamples } from './en/samples'
import { enSettings } from './en/settings'
import { enCollectivities } from './en/collectivities'
import { enAgents } from './en/agents'
import { enAgreements } from './en/agreements'
import { enAmendments } from './en/amendments'
import { enCriteria } from './en/criteria'
import { enLegalForms } from './en/legal-forms'
import { enApprovals } from './en/approvals'
import { enTrace } from './en/trace'
import { enCalendar } from './en/calendar'
import { enWeek } from './en/week'
import { enKeys } from './en/keys'
import { enUnits } from './en/units'
import { enTimer } from './en/timer'
import { enSentence } from './en/sentence'
import { enWallTools } from './en/wall-tools'
import { enVerify } from './en/verify'
import { enWall } from './en/wall'
import { enAbsences } from './en/absences'
import { enUsualWeek } from './en/usual-week'
import { enPlanning } from './en/planning'
import { enFileRemarks } from './en/file-remarks'
import { enImport } from './en/import'
import { enCosts } from './en/costs'
import { enServiceCost } from './en/service-cost'
import { enLists } from './en/lists'
import { enPayroll } from './en/payroll'
import { enTerritory } from './en/territory'
import { enTravel } from './en/travel'
import { enSummary } from './en/summary'
import { enSupports } from './en/supports'
import { enParameters } from './en/parameters'
import { enAllocation } from './en/allocation'
import { enPast } from './en/past'
import { enRepair } from './en/repair'
import { enRules } from './en/rules'
import { enStatements } from './en/statements'
import { enPayments } from './en/payments'
import { enExchanges } from './en/exchanges'
import { enProvisional } from './en/provisional'
import { enCharts } from './en/charts'
import { enDashboard } from './en/dashboard'
import { enIndicators } from './en/indicators'
import { enAnnualReport } from './en/annual-report'
import { enSavings } from './en/savings'
import { enCouncilSheet } from './en/council-sheet'
import { enPublicPage } from './en/public-page'
import { enPrices } from './en/prices'
import { enLawFigures } from './en/law-figures'
import { enVat } from './en/vat'
import { enDocuments } from './en/documents'
import { enStatementForms } from './en/statement-forms'
import { enByAgent } from './en/by-agent'
import { enCli } from './en/cli'

import type { Sentences } from './sentences'
import type { fr } from './fr'

/** Every sentence in English, same keys as the French source; the acts of French authorities exist in French alone. */
export const en: Sentences<Omit<typeof fr, 'actText'>> = {
  common: enCommon,
  backups: enBackups,
  correction: enCorrection,
  words: enWords,
  failures: enFailures,
  objections: enObjections,
  history: enHistory,
  frame: enFrame,
  keyboard: enKeyboard,
  menu: enMenu,
  home: enHome,
  hourRecords: enHourRecords,
  forms: enForms,
  welcome: enWelcome,
  samples: enSamples,
  settings: enSettings,
  collectivities: enCollectivities,
  agents: enAgents,
  agreements: enAgreements,
  acts: enActs,
  trace: enTrace,
  amendments: enAmendments,
  legalForms: enLegalForms,
  criteria: enCriteria,
  calendar: enCalendar,
  week: enWeek,
  units: enUnits,
  keys: enKeys,
  prices: enPrices,
  lawFigures: enLawFigures,
  vat: enVat,
  timer: enTimer,
  wall: enWall,
  approvals: enApprovals,
  wallTools: enWallTools,
  sentence: enSentence,
  planning: enPlanning,
  usualWeek: enUsualWeek,
  absences: enAbsences,
  import: enImport,
  fileRemarks: enFileRemarks,
  costs: enCosts,
  serviceCost: enServiceCost,
  parameters: enParameters,
  summary: enSummary,
  supports: enSupports,
  territory: enTerritory,
  travel: enTravel,
  lists: enLists,
  payroll: enPayroll,
  allocation: enAllocation,
  past: enPast,
  repair: enRepair,
  rules: enRules,
  statements: enStatements,
  provisional: enProvisional,
  payments: enPayments,
  exchanges: enExchanges,
  charts: enCharts,
  dashboard: enDashboard,
  indicators: enIndicators,
  councilSheet: enCouncilSheet,
  publicPage: enPublicPage,
  annualReport: enAnnualReport,
  savings: enSavings,
  simulation: enSimulation,
  workbook: enWorkbook,
  absent: enAbsent,
  accounting: enAccounting,
  documents: enDocuments,
  statementForms: enStatementForms,
  verify: enVerify,
  byAgent: enByAgent,
  cli: enCli,
}
