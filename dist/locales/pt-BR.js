const ptBR = {
  "bannerTitle": "Sua escolha sobre cookies",
  "bannerText": "Usamos cookies necessários para o funcionamento desta loja. Com o seu consentimento, também usamos outros, para lembrar como você gosta de comprar, ver o que funciona e mostrar conteúdo de outras empresas. Você pode mudar de ideia a qualquer momento.",
  "bannerTextOn": "Usamos cookies necessários para o funcionamento desta loja e outros, para lembrar como você gosta de comprar, ver o que funciona e mostrar conteúdo de outras empresas. Esses outros ficam ativos até que você os rejeite, o que pode fazer a qualquer momento.",
  "policyLink": "Política de cookies",
  "policyDate": "Política de cookies de {date}",
  "services": "Serviços: {count}",
  "acceptAll": "Aceitar tudo",
  "rejectAll": "Rejeitar tudo",
  "preferences": "Preferências",
  "close": "Fechar",
  "changedTitle": "Nossa política de cookies mudou",
  "changedText": "Usamos cookies, e nossa política sobre eles mudou desde a sua decisão. Escolha novamente, por favor.",
  "noticeText": "Usamos cookies conforme você escolheu: nada mudou nas suas escolhas.",
  "newTitle": "Novidades desde a sua decisão",
  "newText": "Usamos cookies para algo que ainda não perguntamos a você: {names}. Aceite ou rejeite aqui; suas outras escolhas continuam como estão.",
  "essential": "Essenciais",
  "functional": "Funcionais",
  "analytics": "Analíticos",
  "third-party": "Terceiros"
};

export { ptBR as default };
