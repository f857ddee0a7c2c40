const es = {
  "bannerTitle": "Su elección sobre las cookies",
  "bannerText": "Utilizamos cookies que esta tienda necesita para funcionar. Con su consentimiento utilizamos también otras, para recordar cómo le gusta comprar, ver qué funciona y mostrar contenido de otras empresas. Puede cambiar de opinión en cualquier momento.",
  "bannerTextOn": "Utilizamos cookies que esta tienda necesita para funcionar, y otras, para recordar cómo le gusta comprar, ver qué funciona y mostrar contenido de otras empresas. Estas otras están activas hasta que las rechace, lo que puede hacer en cualquier momento.",
  "policyLink": "Política de cookies",
  "policyDate": "Política de cookies de {date}",
  "services": "Servicios: {count}",
  "acceptAll": "Aceptar todo",
  "rejectAll": "Rechazar todo",
  "preferences": "Preferencias",
  "close": "Cerrar",
  "changedTitle": "Nuestra política de cookies ha cambiado",
  "changedText": "Utilizamos cookies, y nuestra política al respecto ha cambiado desde su decisión. Por favor, elija de nuevo.",
  "noticeText": "Utilizamos cookies tal como eligió: nada ha cambiado en sus elecciones.",
  "newTitle": "Novedades desde su decisión",
  "newText": "Utilizamos cookies para algo sobre lo que aún no le hemos preguntado: {names}. Acéptelo o rechácelo aquí; sus demás elecciones se mantienen.",
  "essential": "Esenciales",
  "functional": "Funcionales",
  "analytics": "Analíticas",
  "third-party": "Terceros"
};

export { es as default };
