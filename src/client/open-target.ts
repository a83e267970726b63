/** Opens the folded answer that the address points at (`/hoi-dap/#quen-mat-khau`), also when it changes later. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest('details');
  if (!details) return;
  details.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
