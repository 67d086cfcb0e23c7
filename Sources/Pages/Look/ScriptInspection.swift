extension Script {
    /// Writing the record of a visit where there may be no signal: what is written stays on the device until the server
    /// has answered for it (docs/inspections.md). Words come from the page.
    static let inspection = inspectionStore + inspectionTools + inspectionForm + inspectionSending

    private static let inspectionStore = #"""
        (function () {
          "use strict";

          var form = document.getElementById("inspection-record");
          var places = /^\/inspections(\/|$)/.test(location.pathname);
          if (!form && !places) { return; }
          if (!window.indexedDB || !window.crypto) { return; }

          var opening = new Promise(function (done, failed) {
            var asked = indexedDB.open("thidua-inspections", 1);
            asked.onupgradeneeded = function () { asked.result.createObjectStore("records", { keyPath: "action" }); };
            asked.onsuccess = function () { done(asked.result); };
            asked.onerror = function () { failed(asked.error); };
          });

          function store(mode, act) {
            return opening.then(function (database) {
              return new Promise(function (done, failed) {
                var work = database.transaction("records", mode);
                var asked = act(work.objectStore("records"));
                work.oncomplete = function () { done(asked && asked.result); };
                work.onerror = work.onabort = function () { failed(work.error); };
              });
            });
          }

          function all() { return store("readonly", function (records) { return records.getAll(); }); }
          function put(record) { return store("readwrite", function (records) { return records.put(record); }); }
          function drop(action) { return store("readwrite", function (records) { return records.delete(action); }); }

          // The page itself stays on the device, so that it opens where there is no signal.
          if (form && navigator.serviceWorker) {
            navigator.serviceWorker.register("/inspections/worker.js", { scope: "/inspections/" }).catch(function () {});
            navigator.serviceWorker.ready.then(function (ready) {
              var files = Array.from(document.querySelectorAll("link[rel=stylesheet], script[src]")).map(function (one) {
                return one.href || one.src;
              });
              ready.active.postMessage({ keep: [location.href.split("#")[0]].concat(files) });
            });
          }

        """#

    private static let inspectionForm = #"""
          function begin(known) {
            var mine = known && known.account === form.elements.account.value ? known : null;
            if (known && !mine) { say(bar.dataset.other, "failed"); return; }
            record = mine || {
              action: form.getAttribute("action"), account: form.elements.account.value, fields: [],
              photos: [], signatures: {}, started: Date.now(), waiting: false
            };
            if (mine) { refill(mine.fields); form.elements.key.value = mine.key; }
            if (mine && mine.reasons && mine.reasons.length) { say(bar.dataset.refused, "failed", mine.reasons); }
            form.dataset.onDevice = "1";
            document.querySelectorAll("[data-device-only]").forEach(function (one) { one.hidden = false; });
            document.querySelectorAll("[data-signer]").forEach(signer);
            showPhotos();
            var photos = form.querySelector("input[name=photos]");
            photos.setAttribute("capture", "environment");
            photos.addEventListener("change", function (event) {
              event.stopPropagation();
              takePhotos(photos);
            });
            var where = document.querySelector("[data-position]");
            where.addEventListener("click", function () {
              navigator.geolocation.getCurrentPosition(function (found) {
                form.elements.position.value = found.coords.latitude.toFixed(5) + ", "
                  + found.coords.longitude.toFixed(5) + " ±" + Math.round(found.coords.accuracy) + " m";
                keep();
              }, function () { say(bar.dataset.nowhere, "failed"); });
            });
            if (!navigator.geolocation) { where.hidden = true; }
            ["began", "ended"].forEach(function (name) {
              if (!form.elements[name].value && name === "began") { form.elements[name].value = clock(); }
            });
            form.addEventListener("input", later);
            form.addEventListener("change", later);
            form.addEventListener("submit", function (event) {
              event.preventDefault();
              event.stopPropagation();
              delete form.dataset.sent;
              record.waiting = true;
              delete record.reasons;
              clearTimeout(timer);
              keep().then(sendAll);
            }, true);
            if (record.waiting) { sendAll(); } else if (mine) { say(bar.dataset.kept.replace("{time}", clock())); } else { say(bar.dataset.ready); }
          }

        """#

    private static let inspectionSending = #"""
          function token() {
            return fetch("/accounts/me", { credentials: "same-origin", redirect: "manual", cache: "no-store" }).then(function (answer) {
              if (!answer.ok) { throw "login"; }
              return answer.text();
            }).then(function (text) {
              var field = new DOMParser().parseFromString(text, "text/html").querySelector("input[name=csrf]");
              if (!field) { throw "login"; }
              return field.value;
            });
          }

          function body(one, csrf) {
            var sent = new FormData();
            sent.append("csrf", csrf);
            one.fields.forEach(function (pair) { if (pair[0] !== "csrf" && pair[0] !== "key") { sent.append(pair[0], pair[1]); } });
            sent.append("key", one.key);
            sent.append("device", "phone");
            sent.append("phone-started", String(one.started));
            sent.append("phone-sent", String(Date.now()));
            one.photos.forEach(function (photo) {
              sent.append("photos", new Blob([photo.bytes], { type: photo.type }), photo.name);
            });
            Object.keys(one.signatures).forEach(function (number) {
              var signature = one.signatures[number];
              sent.append("signatures", new Blob([signature.bytes], { type: "image/png" }), (signature.name || "?") + ".png");
            });
            return sent;
          }

          function send(one) {
            return token().then(function (csrf) {
              return fetch(one.action, {
                method: "POST", body: body(one, csrf), credentials: "same-origin", redirect: "manual"
              });
            }).then(function (answer) {
              if (answer.type === "opaqueredirect" || answer.status === 401) { throw "login"; }
              return answer.text().then(function (text) {
                var isPlain = (answer.headers.get("Content-Type") || "").indexOf("text/plain") === 0;
                if (answer.ok && isPlain) { return finished(one, text); }
                if (isPlain && answer.status < 500 && answer.status !== 429) {
                  one.waiting = false;
                  one.reasons = text.split("\n");
                  return put(one).then(function () { if (form && record && record.action === one.action) { record.waiting = false; say(bar.dataset.refused, "failed", one.reasons); } });
                }
                throw "later";
              });
            });
          }

          function finished(one, path) {
            return drop(one.action).then(function () {
              if (navigator.serviceWorker && navigator.serviceWorker.controller) {
                navigator.serviceWorker.controller.postMessage({ forget: one.action });
              }
              if (form && record && record.action === one.action) { location.assign(path); } else if (bar) {
                say(bar.dataset.sent, "done");
              }
            });
          }

          // One after the other: pages that wake up together send the same record under the same key, and it is kept once.
          function sendAll() {
            if (busy) { return busy; }
            busy = all().then(function (records) {
              return records.filter(function (one) { return one.waiting; }).reduce(function (before, one) {
                return before.then(function () {
                  say(bar ? bar.dataset.sending : "");
                  return send(one);
                });
              }, Promise.resolve());
            }).then(function () { busy = null; }, function (why) {
              busy = null;
              if (!bar) { return; }
              if (why === "login") {
                say(bar.dataset.login, "failed");
                var link = document.createElement("a");
                link.href = bar.dataset.to;
                link.textContent = bar.dataset.enter;
                bar.append(" ", link);
              } else {
                say(bar.dataset.waits, "failed");
              }
              setTimeout(sendAll, 15000);
            });
            return busy;
          }

          window.addEventListener("online", sendAll);
          if (form) {
            store("readonly", function (records) { return records.get(form.getAttribute("action")); }).then(begin, function () {});
          } else {
            all().then(function (records) {
              if (records.some(function (one) { return one.waiting; })) { sendAll(); }
            }, function () {});
          }
        })();

        """#
}
