/** Why a signed file can't be sent, opened, decided or answered, in English. */
export const enExchangeFailures = {
  fileNotExchange:
    'The file {{path}} is not a signed file of Quotité. Choose the one that you received, whose name ends in “.quotite”.',
  exchangeTooLarge:
    'The file {{path}} is {{megabytes}} MB, more than the {{limit}} MB that a signed file may have. Nothing changed.',
  exchangeField:
    'The file {{path}} can’t be read: this application does not know its field “{{field}}”, or does not admit its value. Nothing was taken: update the application, or ask its sender for another copy. Change nothing in it: it is signed.',
  exchangeAltered:
    'The file {{path}} was changed after it was signed. Nothing was taken: ask its sender for another copy.',
  exchangeIncoherent:
    'The file {{path}} carries a valid signature, but of another body than the one it speaks for. Nothing was taken: call its sender.',
  exchangeOwn: 'The file {{path}} left from here: it is opened by whom it is for, elsewhere.',
  exchangeTwice:
    'The file {{path}} has been in the journal of exchanges since {{day, moment}}. Nothing changed.',
  keyChanged:
    '{{collectivity}} signs with another key ({{found}}) than the one you know ({{known}}). Nothing was taken: call them, have the fingerprint read out, then accept the new key.',
  bodyAlike:
    'The file says that it comes from “{{collectivity}}”, which looks like “{{known}}”, whom you know with another key or another SIRET. Nothing was taken: call {{known}}, then open the file again.',
  answerUnknown:
    'This answer to {{reference}} is about a file whose sending is not in the journal of this workspace. Open it on the machine that it left from; where a backup from before the sending was restored here, send it again.',
  answerFromOther:
    'This answer to {{reference}} is not signed by {{collectivity}}, to whom the file was sent. Nothing was taken.',
  answerTwice:
    'The file {{reference}} was answered on {{day, moment}}: that answer stands. Send the file again to receive another.',
  answerOvertaken:
    'This answer to {{reference}} is about an earlier sending: the latest one was answered on {{day, moment}}, and that answer stands. Nothing changed.',
  answerLines:
    'This answer to {{reference}} speaks of lines that the file sent does not have. Nothing was taken: ask for a new answer.',
  answerLeft:
    'Your answer to {{reference}} has left: it no longer changes. Ask its sender for a new file to answer otherwise.',
  exchangeReplaced:
    'Statement {{reference}} is cancelled and replaced by statement {{by}}, taken in here on {{day, moment}}: that is the one you answer.',
  exchangeUndecided:
    'Nothing is decided about {{reference}} yet. Accept or contest its lines before you answer.',
  exchangeLeft:
    'The file {{reference}} has left: that is not undone. Send another one, or cancel the statement with a reason.',
  exchangeUnclear:
    'In {{reference}}, the text “{{found}}” begins or ends with a space, or bears an invisible mark that turns it: it can’t be signed. Correct it, then make the record anew, or cancel the statement and issue another.',
  exchangeContentMissing:
    'The file {{reference}} is no longer beside the workspace, or was changed. Open the signed file again: it will be put back.',
  exchangeForgotten: 'The chosen file is no longer held. Choose it again.',
  signingKeyMissing:
    'The key with which you sign ({{known}}) is no longer on this machine. Nothing was signed: copy the file {{path}} from the earlier machine or a backup, or go over to a new key in “Signed exchanges”.',
  signingKeyUnreadable:
    'The signing key of this machine can’t be read ({{path}}). Restore the file from a backup; without it, your correspondents will have to accept a new key.',
} as const
