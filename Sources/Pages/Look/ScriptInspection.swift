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

          // The page itself stays on the device, so that it opens where there is no signal. Where somebody else's record
          // waits, their page stays.
          function keepPage() {
            if (!navigator.serviceWorker) { return; }
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
            keepPage();
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
              var missing = lacking();
              if (missing.length) {
                clearTimeout(timer);
                keep().then(function () {
                  say(bar.dataset.missing, "failed", missing.map(function (one) { return labelled(one); }));
                  missing[0].scrollIntoView({ block: "center" });
                  missing[0].focus({ preventScroll: true });
                });
                return;
              }
              record.waiting = true;
              lock(true);
              delete record.reasons;
              clearTimeout(timer);
              keep().then(sendAll);
            }, true);
            unlock.addEventListener("click", function () {
              if (busy) { return; }
              record.waiting = false;
              lock(false);
              keep();
            });
            if (record.waiting) { lock(true); sendAll(); } else if (mine) { say(bar.dataset.kept.replace("{time}", clock())); } else { say(bar.dataset.ready); }
          }

        """#

    private static let inspectionSending = #"""
          // Who is logged in just now, and their token.
          function sender() {
            return fetch("/inspections/sender", { credentials: "same-origin", redirect: "manual", cache: "no-store" }).then(function (answer) {
              if (answer.type === "opaqueredirect" || answer.status === 401) { throw "login"; }
              if (!answer.ok) { throw "later"; }
              return answer.text();
            }).then(function (text) {
              var lines = text.split("\n");
              return { account: lines[0], token: lines[1] };
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

          // Somebody else's record waits for that person: nothing of it is sent in another name.
          function send(one) {
            return sender().then(function (who) {
              if (who.account !== one.account) { return "foreign"; }
              return fetch(one.action, {
                method: "POST", body: body(one, who.token), credentials: "same-origin", redirect: "manual"
              }).then(function (answer) {
                if (answer.type === "opaqueredirect" || answer.status === 401) { throw "login"; }
                return answer.text().then(function (text) {
                  var isPlain = (answer.headers.get("Content-Type") || "").indexOf("text/plain") === 0;
                  if (answer.ok && isPlain) { return finished(one, text); }
                  if (isPlain && answer.status < 500 && answer.status !== 429) { return refused(one, text.split("\n")); }
                  throw "later";
                });
              });
            });
          }

          function refused(one, reasons) {
            one.waiting = false;
            one.reasons = reasons;
            return put(one).then(function () {
              if (form && record && record.action === one.action) {
                record.waiting = false;
                lock(false);
                say(bar.dataset.refused, "failed", reasons);
              }
              return "refused";
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
            var found = [];
            busy = all().then(function (records) {
              return records.filter(function (one) { return one.waiting; }).reduce(function (before, one) {
                return before.then(function () {
                  say(bar ? bar.dataset.sending : "");
                  // One that does not go out keeps none of the others; without a log-in none goes.
                  return send(one).then(function (end) { found.push(end); }, function (why) {
                    if (why === "login") { throw why; }
                    found.push("later");
                  });
                });
              }, Promise.resolve());
            }).then(function () {
              busy = null;
              if (!bar) { return; }
              if (found.indexOf("later") >= 0) {
                say(bar.dataset.waits, "failed");
                setTimeout(sendAll, 15000);
              } else if (found.indexOf("foreign") >= 0) { say(bar.dataset.foreign, "failed"); }
              if (!form) { lying(); }
            }, function (why) {
              busy = null;
              if (!bar) { return; }
              if (why !== "login") { say(bar.dataset.waits, "failed"); setTimeout(sendAll, 15000); return; }
              say(bar.dataset.login, "failed");
              var link = document.createElement("a");
              link.href = bar.dataset.to;
              link.textContent = bar.dataset.enter;
              bar.append(" ", link);
              setTimeout(sendAll, 15000);
            });
            return busy;
          }

          // What lies on the device and is not on its way: it can be read, saved and removed from here, also when the
          // visit has a record by somebody else.
          function lying() {
            var place = document.querySelector("[data-left]");
            if (!place) { return; }
            all().then(function (records) {
              place.textContent = "";
              records.filter(function (one) {
                return one.account === place.dataset.account && !one.waiting && location.pathname !== one.action;
              }).forEach(function (one) { place.appendChild(left(one, place.dataset)); });
              place.hidden = !place.firstChild;
            }, function () {});
          }

          function left(one, words) {
            var box = document.createElement("details"), name = document.createElement("summary");
            var text = document.createElement("pre"), link = document.createElement("a");
            var save = document.createElement("a"), remove = document.createElement("button");
            var plain = one.fields.filter(function (pair) { return pair[1] && (one.labels || {})[pair[0]]; }).map(function (pair) {
              return one.labels[pair[0]] + ": " + ((one.texts || {})[pair[0] + "=" + pair[1]] || pair[1]);
            }).join("\n");
            name.textContent = words.lying + " " + (one.title || one.action);
            text.textContent = (one.reasons || []).concat(plain).join("\n");
            link.href = one.action.replace(/\/record$/, "");
            link.textContent = words.visit;
            save.href = URL.createObjectURL(new Blob(["\uFEFF", text.textContent], { type: "text/plain;charset=utf-8" }));
            save.download = "bien-ban-tren-may.txt";
            save.textContent = words.save;
            remove.type = "button";
            remove.className = "button danger";
            remove.textContent = words.remove;
            remove.addEventListener("click", function () {
              if (window.confirm(words.sure)) { drop(one.action).then(lying); }
            });
            box.className = "lying";
            box.append(name, text, link, " ", save, " ", remove);
            return box;
          }

          window.addEventListener("online", sendAll);
          if (form) {
            store("readonly", function (records) { return records.get(form.getAttribute("action")); }).then(begin, function () {});
          } else {
            lying();
            all().then(function (records) {
              if (records.some(function (one) { return one.waiting; })) { sendAll(); }
            }, function () {});
          }
        })();

        """#
}
