package browsertest_test

import (
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// On a wide screen the question stands left of its answer, and the notes right
// of it.
func TestWide(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(1440, 900), chromedp.Navigate(page(t, verslag)))
	if got := ask[string](t, ctx, `document.querySelector("h1").innerText`); got != "Raad voor Vervoer, Telecommunicatie en Energie" {
		t.Errorf("the heading is %q", got)
	}
	if got := ask[int](t, ctx, `document.querySelectorAll(".exchange").length`); got != 6 {
		t.Errorf("%d exchanges, want 6", got)
	}
	if got := ask[bool](t, ctx, `[...document.querySelectorAll(".exchange")].every(e => {
		const q = e.querySelector(".question").getBoundingClientRect(), a = e.querySelector(".answer").getBoundingClientRect();
		return q.right < a.left && Math.abs(q.top - a.top) < 5;
	})`); !got {
		t.Error("questions and answers do not stand side by side")
	}
	if got := ask[bool](t, ctx, `[...document.querySelectorAll(".column > aside")].every(n => {
		const p = n.previousElementSibling.getBoundingClientRect(), r = n.getBoundingClientRect();
		return p.right < r.left && Math.abs(p.top - r.top) < 25;
	})`); !got {
		t.Error("notes do not stand beside their paragraph")
	}
	if got := ask[int](t, ctx, `Math.round(document.querySelector(".column > p").getBoundingClientRect().width)`); got > 640 {
		t.Errorf("the text is %d pixels wide, too wide to read", got)
	}
}

// On a telephone nothing is wider than the screen, also with all details open.
func TestNarrow(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(360, 740, chromedp.EmulateMobile))
	for _, file := range papers(t) {
		run(t, ctx, chromedp.Navigate(page(t, file)))
		wide := ask[[]string](t, ctx, `document.querySelectorAll("details").forEach(d => d.open = true),
			[...document.querySelectorAll("body *:not(.skip)")].filter(e => e.getBoundingClientRect().right > 360)
				.map(e => e.outerHTML.slice(0, 100))`)
		if width := ask[int](t, ctx, `document.documentElement.scrollWidth`); width > 360 || len(wide) > 0 {
			t.Errorf("%s is %d pixels wide: %q", filepath.Base(file), width, wide)
		}
	}
}

// Whatever the width of the window, nothing stands beside it.
func TestWidths(t *testing.T) {
	ctx := open(t)
	for _, file := range []string{verslag, filepath.Join(root, "testdata", "memorie.txt")} {
		run(t, ctx, chromedp.Navigate(page(t, file)))
		for _, width := range []int64{320, 500, 700, 895, 896, 1100, 1343, 1344, 1920} {
			run(t, ctx, chromedp.EmulateViewport(width, 800))
			if got := ask[int64](t, ctx, `document.documentElement.scrollWidth`); got > width {
				t.Errorf("in a window of %d pixels %s is %d wide", width, filepath.Base(file), got)
			}
		}
	}
}

// Every text stands out from what is behind it as WCAG 2.1 AA asks, in light
// and in dark.
func TestContrast(t *testing.T) {
	ctx := open(t)
	for _, scheme := range []string{"light", "dark"} {
		emulate(t, ctx, "screen", scheme)
		run(t, ctx, chromedp.Navigate(page(t, verslag)))
		if dark := ask[bool](t, ctx, `matchMedia("(prefers-color-scheme: dark)").matches`); dark != (scheme == "dark") {
			t.Fatalf("the browser is not %s", scheme)
		}
		for _, s := range ask[[]string](t, ctx, lowContrast) {
			t.Errorf("%s: %s", scheme, s)
		}
	}
}

// lowContrast returns the texts whose contrast is below 4.5.
const lowContrast = `(() => {
	const rgb = s => s.match(/[\d.]+/g).map(Number);
	const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
		.reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
	const behind = e => {
		for (; e; e = e.parentElement) {
			const c = rgb(getComputedStyle(e).backgroundColor);
			if (c.length < 4 || c[3] > 0) return c;
		}
	};
	document.querySelectorAll("details").forEach(d => d.open = true);
	const low = [];
	for (const e of document.querySelectorAll("body *")) {
		if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
		const [a, b] = [light(rgb(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
		const ratio = (a + .05) / (b + .05);
		if (ratio < 4.5) low.push(ratio.toFixed(2) + " " + e.outerHTML.slice(0, 80));
	}
	return low;
})()`

// Links on the page lead to what they name, and those out of it to the
// official pages.
func TestLinks(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(1000, 700), chromedp.Navigate(page(t, verslag)))
	if lost := ask[[]string](t, ctx, `[...document.querySelectorAll("a[href^='#']")].map(a => a.getAttribute("href"))
		.filter(h => !document.getElementById(h.slice(1)))`); len(lost) > 0 {
		t.Errorf("links lead nowhere: %q", lost)
	}
	official := " zoek.officielebekendmakingen.nl eur-lex.europa.eu wetten.overheid.nl "
	for _, href := range ask[[]string](t, ctx, `[...document.querySelectorAll("a:not([href^='#'])")].map(a => a.href)`) {
		if u, err := url.Parse(href); err != nil || u.Scheme != "https" || !strings.Contains(official, " "+u.Host+" ") {
			t.Errorf("a link leads to %s", href)
		}
	}
	href, title := `document.querySelector("main a.ref").href`, `document.querySelector("main a.ref").title`
	if got := ask[string](t, ctx, href); got != "https://zoek.officielebekendmakingen.nl/kst-21501-33-1059.html" {
		t.Errorf("the first reference leads to %s", got)
	}
	if got := ask[string](t, ctx, title); got != "Kamerstuk: Kamerstukken II, 21501-33, nr. 1059 (kst-21501-33-1059)" {
		t.Errorf("on hover the first reference says %q", got)
	}
	for mark, target := range map[string]string{"#bij-2": "#noot-2", "#noot-9 .back": "#bij-9", "#tijdlijn .places a": "#m"} {
		run(t, ctx, chromedp.Click(mark))
		if got := ask[string](t, ctx, `location.hash`); !strings.HasPrefix(got, target) {
			t.Errorf("%s leads to %s, want %s", mark, got, target)
		}
		inView := chromedp.Poll[bool](`(() => {
			const r = document.querySelector(location.hash).getBoundingClientRect();
			return r.bottom > 0 && r.top < innerHeight;
		})()`)
		if _, err := chromedp.Run(ctx, inView); err != nil {
			t.Errorf("%s: the target does not come into view: %v", mark, err)
		}
	}
}

// The first key leads to the text, each link shows that it has the focus, and
// what a reference is can be read without a mouse.
func TestKeyboard(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(1000, 700), chromedp.Navigate(page(t, verslag)), chromedp.KeyEvent(kb.Tab))
	if got := ask[string](t, ctx, `document.activeElement.innerText`); got != "Naar de tekst" {
		t.Errorf("the first key leads to %q", got)
	}
	if left := ask[float64](t, ctx, `document.activeElement.getBoundingClientRect().left`); left < 0 {
		t.Errorf("it stands at %f", left)
	}
	for range 100 {
		run(t, ctx, chromedp.KeyEvent(kb.Tab))
		if ask[bool](t, ctx, `document.activeElement.matches("a.ref")`) {
			break
		}
	}
	if got := ask[string](t, ctx, `getComputedStyle(document.activeElement, "::after").content`); !strings.Contains(got, "Kamerstukken II, 21501-33, nr. 1059") {
		t.Errorf("with the focus the first reference says %s", got)
	}
	if got := ask[string](t, ctx, `getComputedStyle(document.activeElement).outlineStyle`); got != "solid" {
		t.Errorf("the focus has an outline that is %s", got)
	}
}

// On paper there is no navigation, and the register has the addresses.
func TestPrint(t *testing.T) {
	ctx := open(t)
	emulate(t, ctx, "print", "light")
	run(t, ctx, chromedp.Navigate(page(t, verslag)))
	if got := ask[string](t, ctx, `getComputedStyle(document.querySelector("nav")).display`); got != "none" {
		t.Errorf("the navigation is %s", got)
	}
	if got := ask[string](t, ctx, `getComputedStyle(document.querySelector("#register .cite"), "::after").content`); !strings.Contains(got, "https://") {
		t.Errorf("the register prints %s", got)
	}
	if pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF()); err != nil || len(pdf) < 1000 {
		t.Errorf("the PDF has %d bytes (%v)", len(pdf), err)
	}
}

// No script of a paper runs, nothing is loaded, and what looks like HTML is
// shown as it stands.
func TestHostile(t *testing.T) {
	ctx := open(t)
	var events []string
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *cdppage.EventJavascriptDialogOpening:
			events = append(events, "dialog "+e.Message)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, "file:") {
				events = append(events, "request "+e.Request.URL)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	run(t, ctx, chromedp.Navigate(page(t, filepath.Join("testdata", "hostile.txt"))))
	got := ask[[]string](t, ctx, `[
		...[...document.querySelectorAll("script, iframe, img, svg, object, embed, base, form, link")].map(e => e.outerHTML),
		...[...document.querySelectorAll("*")].flatMap(e => [...e.attributes].filter(a => /^on|javascript:/i.test(a.name + a.value)
			&& a.name !== "title").map(a => a.name + "=" + a.value)),
		...(window.hacked ? ["window.hacked"] : []),
	]`)
	if got = append(got, events...); len(got) > 0 {
		t.Errorf("the paper brought in %q", got)
	}
	if text := ask[string](t, ctx, `document.body.innerText`); !strings.Contains(text, "<script>hacked=1</script>") {
		t.Error("the text of the paper is not shown as it stands")
	}
}
