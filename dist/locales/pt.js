const pt = {
  "bannerTitle": "A sua escolha sobre cookies",
  "bannerText": "Utilizamos cookies de que esta loja precisa para funcionar. Com o seu consentimento utilizamos também outros, para recordar como gosta de comprar, ver o que funciona e mostrar conteúdos de outras empresas. Pode mudar de ideias a qualquer momento.",
  "bannerTextOn": "Utilizamos cookies de que esta loja precisa para funcionar, e outros, para recordar como gosta de comprar, ver o que funciona e mostrar conteúdos de outras empresas. Estes outros estão ativos até que os rejeite, o que pode fazer a qualquer momento.",
  "policyLink": "Política de cookies",
  "policyDate": "Política de cookies de {date}",
  "services": "Serviços: {count}",
  "acceptAll": "Aceitar tudo",
  "rejectAll": "Rejeitar tudo",
  "preferences": "Preferências",
  "close": "Fechar",
  "changedTitle": "A nossa política de cookies mudou",
  "changedText": "Utilizamos cookies, e a nossa política sobre eles mudou desde a sua decisão. Por favor, escolha novamente.",
  "noticeText": "Utilizamos cookies tal como escolheu: nada mudou nas suas escolhas.",
  "newTitle": "Novidades desde a sua decisão",
  "newText": "Utilizamos cookies para algo sobre o qual ainda não lhe perguntámos: {names}. Aceite ou rejeite aqui; as suas outras escolhas mantêm-se.",
  "essential": "Essenciais",
  "functional": "Funcionais",
  "analytics": "Analíticos",
  "third-party": "Terceiros"
};

export { pt as default };
