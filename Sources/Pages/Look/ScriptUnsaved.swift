extension Script {
    /// Asks before what somebody typed is lost: by leaving the page, or by sending another form of it. Forms that save
    /// themselves, stay on the device or only ask (`get`) are left alone.
    static let unsaved = #"""
        (function () {
          "use strict";

          var changed = new Set(), leaving = false;

          function note(event) {
            var form = event.target.form;
            if (!form || form.method !== "post" || form.dataset.autosave || form.dataset.onDevice) { return; }
            if (event.target.type === "password" || form.querySelector("input[type=password]")) { return; }
            changed.add(form);
          }

          document.addEventListener("input", note);
          document.addEventListener("change", note);
          document.addEventListener("reset", function (event) { changed.delete(event.target); });

          document.addEventListener("submit", function (event) {
            if (event.target.method !== "post") { return; }
            var others = Array.from(changed).some(function (form) {
              return form !== event.target && form.isConnected;
            });
            if (others && !window.confirm(document.body.dataset.unsaved)) {
              event.preventDefault();
              event.stopImmediatePropagation();
              return;
            }
            leaving = true;
          });

          window.addEventListener("pageshow", function () { leaving = false; });
          window.addEventListener("beforeunload", function (event) {
            if (!leaving && changed.size > 0) { event.preventDefault(); event.returnValue = ""; }
          });
        })();

        """#
}
