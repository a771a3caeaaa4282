"""Makes what the benchmark needs, below `.build-bench/` at the top of the repository: the corpus, the two C
programs and, in virtual environments, rumdl and the validators. What is there already and still fresh is used again."""

import hashlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILD = os.path.join(ROOT, ".build-bench")
RUMDL = "rumdl==0.3.0"
VALIDATORS = ["jsonschema-rs==0.60.3", "check-jsonschema==0.39.0", "PyYAML==6.0.3"]
CORPUS_SOURCES = ["corpus.py", "body.py", "defects.py", "front_matter.py", "words.py"]
SEED = 1


def corpus(documents):
    """Returns the folder of the corpus and its summary."""
    out = os.path.join(BUILD, f"corpus-{documents}")
    stamp = out + ".stamp"
    wanted = recipe(CORPUS_SOURCES)
    if read(stamp) != wanted:
        shutil.rmtree(out, ignore_errors=True)
        run([sys.executable, os.path.join(HERE, "corpus.py"), "--seed", str(SEED), "--documents", str(documents), out])
        write(stamp, wanted)
    return out, json.loads(read(out + ".json"))


def recipe(sources):
    """Changes when the generator does, so that what is stale is made anew."""
    digest = hashlib.sha256(str(SEED).encode())
    for name in sources:
        digest.update(read(os.path.join(HERE, name)).encode())
    return digest.hexdigest()


def c_program(name, packages=()):
    """Compiles `name`.c with optimisation and returns the path of the program."""
    source, program = os.path.join(HERE, name + ".c"), os.path.join(BUILD, name)
    if not os.path.exists(program) or os.path.getmtime(program) < os.path.getmtime(source):
        run(["cc", "-O2", "-o", program, source] + package_flags(packages))
    return program


def package_flags(packages):
    """What pkg-config says, or plain `-l` flags where there is no pkg-config."""
    names = [package for package, _ in packages]
    if not names:
        return []
    answer = output_of(["pkg-config", "--cflags", "--libs"] + names)
    return answer.split() if answer else [f"-l{library}" for _, library in packages]


def rumdl():
    """The path of the rumdl program itself (it needs no Python to start), or None when PyPI can't be reached."""
    programs = from_pypi([RUMDL])
    return programs and os.path.join(programs, "rumdl")


def from_pypi(packages):
    """The folder with the programs of packages, the first of which names it; None when PyPI can't be reached."""
    venv = os.path.join(BUILD, packages[0].replace("==", "-"))
    stamp, wanted = venv + ".stamp", " ".join(packages)
    if read(stamp) == wanted:
        return os.path.join(venv, "bin")
    print(f"Downloading {wanted} from PyPI into {os.path.relpath(venv, ROOT)} …", flush=True)
    try:
        run([sys.executable, "-m", "venv", "--clear", venv])
        run([os.path.join(venv, "bin", "pip"), "install", "--quiet", "--disable-pip-version-check",
             "--only-binary", ":all:", "--retries", "1", "--timeout", "20", *packages])
        write(stamp, wanted)
        return os.path.join(venv, "bin")
    except subprocess.CalledProcessError:
        print("It could not be installed (is PyPI reachable?) and is left out.", flush=True)
        shutil.rmtree(venv, ignore_errors=True)
        return None


def run(command):
    subprocess.run(command, check=True)


def output_of(command):
    """What the command prints, or an empty text when it fails or does not exist."""
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
