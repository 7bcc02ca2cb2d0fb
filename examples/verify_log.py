#!/usr/bin/env python3
"""Checks an export of Muster's log (muster log export FILE) without Muster.

Usage: verify_log.py EXPORT [KEPT_CHECKPOINTS]...
The format is described in api/docs/log.md. Needs the package cryptography, or the program openssl (3.0 or newer)."""
import base64, hashlib, json, os, subprocess, sys, tempfile

DER_PREFIX = bytes.fromhex("302a300506032b6570032100")


def is_signed(c):
    text = f"muster checkpoint 1\n{c['epoch']}\n{c['position']}\n{c['hash']}\n{c['time']}\n".encode()
    key, signature = base64.b64decode(c["publicKey"]), base64.b64decode(c["signature"])
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("key", "text", "signature")]
            for path, data in zip(paths, (DER_PREFIX + key, text, signature)):
                with open(path, "wb") as file:
                    file.write(data)
            command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0],
                       "-rawin", "-in", paths[1], "-sigfile", paths[2]]
            return subprocess.run(command, capture_output=True).returncode == 0
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
        return True
    except InvalidSignature:
        return False


def check(lines, kept):
    header = json.loads(next(lines))
    position, digest = header["after"], bytes.fromhex(header["previousHash"])
    hashes, checkpoints = {position: digest.hex()}, []
    for line in map(json.loads, lines):
        if "checkpoint" in line:
            checkpoints.append(line["checkpoint"])
            continue
        position += 1
        content = json.loads(line["content"])
        if line["position"] != position or content[0 if len(content) == 12 else 1] != position:
            yield f"position {line['position']} stands where {position} should"
        digest = hashlib.sha256(digest + line["content"].encode()).digest()
        if digest.hex() != line["hash"]:
            yield f"the hash at position {position} is wrong"
        hashes[position] = digest.hex()
    if not checkpoints or checkpoints[-1]["position"] != position:
        yield f"the file does not end where its last checkpoint says, but at position {position}"
    for c in checkpoints + kept:
        if not is_signed(c):
            yield f"the checkpoint at position {c['position']} is not signed"
        elif c["epoch"] != header["epoch"] or (c["position"] >= header["after"] and hashes.get(c["position"]) != c["hash"]):
            yield f"the log was rewritten or cut: it differs from the checkpoint at position {c['position']}"


with open(sys.argv[1], encoding="utf-8") as export:
    findings = list(check(export, [json.loads(line) for name in sys.argv[2:] for line in open(name, encoding="utf-8")]))
print("\n".join(findings[:100]) or "intact")
sys.exit(1 if findings else 0)
