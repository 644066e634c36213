/** Why a signed file can't be sent, opened, decided or answered, in French. */
export const frExchangeFailures = {
  fileNotExchange:
    'Le fichier {{path}} n’est pas un fichier signé de Quotité. Choisissez celui que vous avez reçu, dont le nom finit par « .quotite ».',
  exchangeTooLarge:
    'Le fichier {{path}} pèse {{megabytes}} Mo, plus que les {{limit}} Mo admis pour un fichier signé. Rien n’a changé.',
  exchangeField:
    'Le fichier {{path}} ne se lit pas : cette application ne connaît pas son champ « {{field}} », ou n’en admet pas la valeur. Rien n’a été repris : mettez l’application à jour, ou demandez à son expéditeur de vous le renvoyer. N’y changez rien, il est signé.',
  exchangeAltered:
    'Le fichier {{path}} a été modifié après sa signature. Rien n’a été repris : demandez à son expéditeur de vous le renvoyer.',
  exchangeIncoherent:
    'Le fichier {{path}} est bien signé, mais par une autre collectivité que celle au nom de laquelle il parle. Rien n’a été repris : appelez son expéditeur.',
  exchangeOwn:
    'Le fichier {{path}} est parti d’ici : il s’ouvre chez son destinataire, sur un autre poste.',
  exchangeTwice:
    'Le fichier {{path}} est déjà au journal des échanges, depuis le {{day, moment}}. Rien n’a changé.',
  keyChanged:
    '{{collectivity}} signe avec une autre clé ({{found}}) que celle que vous connaissez ({{known}}). Rien n’a été repris : téléphonez, faites-vous lire l’empreinte, puis acceptez la nouvelle clé.',
  bodyAlike:
    'Le fichier dit venir de « {{collectivity}} », qui ressemble à « {{known}} », que vous connaissez avec une autre clé ou un autre SIRET. Rien n’a été repris : téléphonez à {{known}}, puis ouvrez de nouveau le fichier.',
  answerUnknown:
    'Cette réponse à {{reference}} vise un fichier dont l’envoi n’est pas au journal de cet espace de travail. Ouvrez-la sur le poste d’où il est parti ; si une sauvegarde d’avant l’envoi a été restaurée ici, envoyez-le de nouveau.',
  answerFromOther:
    'Cette réponse à {{reference}} n’est pas signée par {{collectivity}}, à qui le fichier a été envoyé. Rien n’a été repris.',
  answerTwice:
    'Le fichier {{reference}} a déjà reçu une réponse le {{day, moment}} : elle reste valable. Renvoyez le fichier pour en recevoir une autre.',
  answerOvertaken:
    'Cette réponse à {{reference}} vise un envoi plus ancien : le dernier a reçu la sienne le {{day, moment}}, et elle reste valable. Rien n’a changé.',
  answerLines:
    'Cette réponse à {{reference}} parle de lignes que le fichier envoyé n’a pas. Rien n’a été repris : demandez une nouvelle réponse.',
  answerLeft:
    'Votre réponse à {{reference}} est partie : elle ne change plus. Demandez un nouveau fichier à son expéditeur pour répondre autrement.',
  exchangeReplaced:
    'L’état {{reference}} est annulé et remplacé par l’état {{by}}, repris ici le {{day, moment}} : c’est à celui-ci que vous répondez.',
  exchangeUndecided:
    'Rien n’est encore décidé de {{reference}}. Acceptez ou contestez ses lignes avant de répondre.',
  exchangeLeft:
    'Le fichier {{reference}} est parti : cela ne s’annule pas. Envoyez-en un autre, ou annulez l’état avec un motif.',
  exchangeUnclear:
    'Dans {{reference}}, le texte « {{found}} » commence ou finit par une espace, ou porte un caractère invisible qui le retourne : il ne peut pas être signé. Corrigez-le, puis refaites le relevé, ou annulez l’état et émettez-en un autre.',
  exchangeContentMissing:
    'Le fichier {{reference}} n’est plus à côté de l’espace de travail, ou il a été modifié. Ouvrez de nouveau le fichier signé : il sera repris à sa place.',
  exchangeForgotten: 'Le fichier choisi n’est plus en mémoire. Choisissez-le de nouveau.',
  signingKeyMissing:
    'La clé dont vous signez ({{known}}) n’est plus sur ce poste. Rien n’a été signé : recopiez le fichier {{path}} depuis l’ancien poste ou une sauvegarde, ou passez à une nouvelle clé dans « Échanges signés ».',
  signingKeyUnreadable:
    'La clé de signature de ce poste ne peut pas être lue ({{path}}). Rétablissez ce fichier depuis une sauvegarde ; sans lui, vos correspondants devront accepter une nouvelle clé.',
} as const
