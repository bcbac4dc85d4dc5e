const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; min-height: 100vh; place-items: center; background: Canvas; color: CanvasText; }
main { width: min(26rem, 100% - 2rem); }
h1 { font: 500 1.75rem/1.2 Georgia, serif; margin: 0 0 0.5rem; }
form { display: grid; gap: 0.5rem; margin-top: 1.5rem; }
label { font-weight: 600; }
input, button { font: inherit; min-height: 2.75rem; padding: 0 0.75rem; border: 1px solid; border-radius: 0.375rem; }
button { background: CanvasText; color: Canvas; cursor: pointer; margin-top: 0.5rem; }
[role="alert"] { font-weight: 600; margin: 0; }
`

/** The page to sign in, whole: it needs nothing that lies behind it. `trouble`: words of our own, never what was sent. */
export const signInPage = (trouble: string | null): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>Sign in · Variorum</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Sign in to Variorum</h1>
<p>Others can reach this server, so it asks who you are. Whoever runs it makes a token for you with <code>variorum token add NAME</code>.</p>
<form method="post">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${trouble ? ' aria-describedby="trouble" aria-invalid="true"' : ''}>
${trouble ? `<p id="trouble" role="alert">${trouble}</p>` : ''}
<button>Sign in</button>
</form>
</main>
</body>
</html>
`
