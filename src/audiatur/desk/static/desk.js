// Keys for what the desk's links and fields do; everything works without it.
(() => {
  "use strict";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const found = [...document.querySelectorAll("[data-key]")].filter((each) => each.dataset.key === event.key && each.offsetParent);
    const last = found.at(-1);
    if (!last) return;
    event.preventDefault();
    if (last.matches("input, textarea, select")) last.focus();
    else last.click();
  });
})();
