// Keys for what the desk's links, buttons and fields do, and words chosen in an article; everything works without it.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility?.() ?? Boolean(element.offsetParent);

  // Folds: an address that leads into one opens it.
  const reveal = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    all(`[data-c="${CSS.escape(place.id)}"]`).forEach((piece) => piece.classList.add("shown"));
    if (place.matches("[data-item]")) place.querySelector(".go-on")?.focus();
    place.scrollIntoView({ block: place.matches("span") ? "center" : "start" });
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // Keys. They never act while somebody writes, and can be switched off.
  const OFF = "audiatur-keys-off";
  const help = document.getElementById("keys");
  const switched = help?.querySelector("input");
  const stored = (value) => {
    try {
      if (value === undefined) return localStorage.getItem(OFF) === "1";
      localStorage.setItem(OFF, value ? "1" : "0");
    } catch { /* a browser that keeps nothing */ }
    return Boolean(value);
  };
  if (switched) {
    switched.checked = !stored();
    switched.closest("label").hidden = false;
    switched.addEventListener("change", () => stored(!switched.checked));
  }
  const items = () => all("[data-item]").filter(seen);
  const current = () => document.activeElement?.closest("[data-item]");
  const move = (step) => {
    const list = items();
    if (!list.length) return false;
    const at = list.indexOf(current());
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1)];
    (next.querySelector(".go-on") ?? next.querySelector("a, button"))?.focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  };
  const press = (element) => {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (element.matches("input, textarea, select")) element.focus();
    else element.click();
  };
  const act = (key) => {
    if (key === "?" && help) {
      help.open = !help.open;
      if (help.open) help.querySelector("summary").focus();
      return true;
    }
    const item = current();
    const within = item ? all(`[data-key="${CSS.escape(key)}"]`, item) : [];
    const around = all(`[data-key="${CSS.escape(key)}"], [data-key-too="${CSS.escape(key)}"]`);
    const found = (within.length ? within : around.filter((each) => !each.closest("[data-item]"))).filter(
      (each) => seen(each) || each.closest("details:not([open])"),
    );
    if (found.length) {
      press(found.find((each) => each.closest("main")) ?? found[0]);
      return true;
    }
    if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
    const link = item?.querySelector(".go-on");
    if (link && (key === "v" || key === "s")) {
      location.href = `${link.href}#${key === "v" ? "decide" : "split"}`;
      return true;
    }
    return false;
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !"jk".includes(event.key)) return;
    if (event.target.closest("textarea, select, [contenteditable], input:not([type=checkbox])")) return;
    if (event.key.length !== 1 || event.key === " " || stored()) return;
    if (act(event.key)) event.preventDefault();
  });

  // A fold with a form begins at its first field; ticking a claim shows what to do with it.
  const leave = document.getElementById("leave");
  document.getElementById("split")?.addEventListener("change", (event) => {
    if (event.target.matches("[type=checkbox]") && event.target.checked) leave.open = true;
  });

  // Words chosen in an article: from the browser's selection to offsets in code points.
  const text = document.getElementById("text");
  if (!text) return;
  const points = (string) => [...string].length;
  const before = (paragraph, node, offset) => {
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, offset);
    const part = range.cloneContents();
    part.querySelectorAll(".n").forEach((number) => number.remove());
    return part.textContent;
  };
  const chosen = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const of = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("#text .text");
    const paragraph = of(range.startContainer);
    if (!paragraph || of(range.endContainer) !== paragraph) return null;
    const lead = before(paragraph, range.startContainer, range.startOffset);
    const words = before(paragraph, range.endContainer, range.endOffset).slice(lead.length);
    if (!words.trim()) return null;
    const start = Number(paragraph.dataset.start) + points(lead) + points(words) - points(words.trimStart());
    return { start, end: start + points(words.trim()), words: words.trim() };
  };
  const form = document.getElementById("adding");
  const offer = document.getElementById("chosen");
  let last = null;
  if (form) {
    const pointer = form.elements.about;
    document.addEventListener("selectionchange", () => {
      const found = chosen();
      if (found) last = found;
      offer.hidden = !found && !offer.contains(document.activeElement);
    });
    offer.querySelector("button").addEventListener("click", () => {
      if (!last) return;
      form.elements.words.value = last.words;
      pointer.value = `words:${text.dataset.document}:${last.start}:${last.end}`;
      pointer.disabled = false;
      offer.hidden = true;
      document.getElementById("add").open = true;
      form.elements.words.focus();
    });
    form.elements.words.addEventListener("input", () => { pointer.disabled = true; });
  }
  text.addEventListener("click", (event) => {
    const claim = event.target.closest("a") ? null : event.target.closest(".claim");
    if (!claim || !getSelection().isCollapsed) return;
    const first = claim.id ? claim : document.getElementById(claim.dataset.c);
    first?.querySelector(":scope > .n")?.click();
  });
})();
