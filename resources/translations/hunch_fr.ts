<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%n files will be left out from now on; Settings can undo it.</source>
        <translation>
            <numerusform>%n fichier sera désormais exclu&#x202f;; les réglages permettent de revenir en arrière.</numerusform>
            <numerusform>%n fichiers seront désormais exclus&#x202f;; les réglages permettent de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be read again.</source>
        <translation>
            <numerusform>%n fichier sera relu.</numerusform>
            <numerusform>%n fichiers seront relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew, which takes {time}.</source>
        <translation>
            <numerusform>%n passage sera réanalysé, ce qui prendra {time}.</numerusform>
            <numerusform>%n passages seront réanalysés, ce qui prendra {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew.</source>
        <translation>
            <numerusform>%n passage sera réanalysé.</numerusform>
            <numerusform>%n passages seront réanalysés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>As fast as this computer can, whatever else is going on</source>
        <translation>Aussi vite que cet ordinateur le peut, quoi qu’il se passe par ailleurs</translation>
    </message>
    <message>
        <source>Behind everything: pauses on battery, nearly pauses while you are working</source>
        <translation>Derrière tout le reste&#xa0;: s’arrête sur batterie, et presque pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Build meaning anew …</source>
        <translation>Reconstruire le sens…</translation>
    </message>
    <message>
        <source>Build the index of meaning anew?</source>
        <translation>Reconstruire l’index du sens&#x202f;?</translation>
    </message>
    <message>
        <source>Build the index of words anew?</source>
        <translation>Reconstruire l’index des mots&#x202f;?</translation>
    </message>
    <message>
        <source>Build words anew …</source>
        <translation>Reconstruire les mots…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Change model …</source>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <source>Change the rule …</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the library</source>
        <translation>Choisir un dossier nouveau ou vide pour la bibliothèque</translation>
    </message>
    <message>
        <source>Copies for safety</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Mémoire du moteur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrer par nom ou raison</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Intensité du travail de Hunch</translation>
    </message>
    <message>
        <source>Index of meaning</source>
        <translation>Index du sens</translation>
    </message>
    <message>
        <source>Index of words</source>
        <translation>Index des mots</translation>
    </message>
    <message>
        <source>It is being built anew; the line below tells how far it is.</source>
        <translation>La reconstruction est en cours&#x202f;; la ligne du bas en indique l’avancement.</translation>
    </message>
    <message>
        <source>It is fetched from the network first.</source>
        <translation>Il est d’abord récupéré sur le réseau.</translation>
    </message>
    <message>
        <source>It was as small as can be.</source>
        <translation>Elle était déjà aussi petite que possible.</translation>
    </message>
    <message>
        <source>It was made for {languages}.</source>
        <translation>Il est conçu pour&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Log and the rest</source>
        <translation>Journal et reste</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Name of an installed model, or its folder:</source>
        <translation>Nom d’un modèle installé, ou son dossier&#xa0;:</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>No model: files are found by name and by word</source>
        <translation>Aucun modèle&#xa0;: les fichiers sont trouvés par nom et par mot</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Aucun problème ne correspond au filtre.</translation>
    </message>
    <message>
        <source>None. Every file that was found could be read.</source>
        <translation>Aucun. Tous les fichiers trouvés ont pu être lus.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>En cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Password of {name}.
It is kept in the keyring of the system and nowhere else.</source>
        <translation>Mot de passe de {name}.
Il est conservé dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems  {count}</source>
        <translation>Problèmes  {count}</translation>
    </message>
    <message>
        <source>Problems, folders, storage</source>
        <translation>Problèmes, dossiers, stockage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Read every file anew?</source>
        <translation>Relire tous les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Read everything anew …</source>
        <translation>Tout relire…</translation>
    </message>
    <message>
        <source>Reads nothing; questions are still answered</source>
        <translation>Ne lit rien&#x202f;; les questions reçoivent toujours une réponse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Searching goes on meanwhile, with less to find at first.</source>
        <translation>La recherche continue entre-temps, avec moins de résultats au début.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Slower on battery, while you are working, and when the machine is hot or busy</source>
        <translation>Plus lent sur batterie, pendant que vous travaillez, et quand la machine est chaude ou occupée</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Text and files</source>
        <translation>Texte et fichiers</translation>
    </message>
    <message>
        <source>The library is being made smaller …</source>
        <translation>La bibliothèque est en cours de compactage…</translation>
    </message>
    <message>
        <source>The library is being moved. Hunch goes on from there in a moment.</source>
        <translation>La bibliothèque est en cours de déplacement. Hunch reprend de là dans un instant.</translation>
    </message>
    <message>
        <source>The model is being loaded</source>
        <translation>Le modèle est en cours de chargement</translation>
    </message>
    <message>
        <source>The model is being prepared …</source>
        <translation>Le modèle est en cours de préparation…</translation>
    </message>
    <message>
        <source>The model is being prepared; this happens once</source>
        <translation>Le modèle est en cours de préparation&#x202f;; cela n’arrive qu’une fois</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Until then files are found by words and names.</source>
        <translation>D’ici là, les fichiers sont trouvés par mots et par noms.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Utiliser {model}&#x202f;?</translation>
    </message>
    <message>
        <source>brought its reader down</source>
        <translation>a fait planter le lecteur</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>exclu par vous</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>needed too much memory</source>
        <translation>demandait trop de mémoire</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>no reader for this format yet</source>
        <translation>ce format n’est pas encore lu</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>took too long to read</source>
        <translation>lecture trop longue</translation>
    </message>
    <message>
        <source>went away while being read</source>
        <translation>a disparu pendant la lecture</translation>
    </message>
    <message numerus="yes">
        <source>{exact} of %n passages exact</source>
        <translation>
            <numerusform>{exact} sur&#xa0;%n passage exact</numerusform>
            <numerusform>{exact} sur&#xa0;%n passages exacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from now on.</source>
        <translation>{name} compte désormais.</translation>
    </message>
    <message>
        <source>{name} is being unlocked …</source>
        <translation>Déverrouillage de {name}…</translation>
    </message>
    <message>
        <source>{name} is unlocked.</source>
        <translation>{name} est déverrouillé.</translation>
    </message>
    <message>
        <source>{number} files a second</source>
        <translation>{number} fichiers par seconde</translation>
    </message>
    <message>
        <source>{number} passages a second</source>
        <translation>{number} passages par seconde</translation>
    </message>
    <message>
        <source>{size} saved.</source>
        <translation>{size} gagnés.</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>A file that needs more is reported.</source>
        <translation>Un fichier qui en demande plus est signalé.</translation>
    </message>
    <message>
        <source>A file that takes longer is reported.</source>
        <translation>Un fichier qui prend plus de temps est signalé.</translation>
    </message>
    <message>
        <source>A graph of the vector index cannot be written ({error}).</source>
        <translation>Impossible d’écrire un graphe de l’index des vecteurs ({error}).</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: reading.{name} is too small.</source>
        <translation>Une limite des réglages est inutilisable&#xa0;: reading.{name} est trop petit.</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: {error}.</source>
        <translation>Une limite des réglages est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A newer question was asked.</source>
        <translation>Une question plus récente a été posée.</translation>
    </message>
    <message>
        <source>A part of what was read is lost; the files it came from are read again.</source>
        <translation>Une partie de ce qui a été lu est perdue&#x202f;; les fichiers concernés sont relus.</translation>
    </message>
    <message>
        <source>Allow to fetch a model</source>
        <translation>Autoriser le téléchargement d’un modèle</translation>
    </message>
    <message>
        <source>And pause when the battery is low.</source>
        <translation>Et s’arrêter quand la batterie est faible.</translation>
    </message>
    <message>
        <source>Another window of this library is already open.</source>
        <translation>Une autre fenêtre de cette bibliothèque est déjà ouverte.</translation>
    </message>
    <message>
        <source>Archives within archives</source>
        <translation>Archives dans des archives</translation>
    </message>
    <message>
        <source>Characters kept of one file</source>
        <translation>Caractères gardés d’un fichier</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Comparaison des passages</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparaison des textes</translation>
    </message>
    <message>
        <source>Deeper ones are left closed.</source>
        <translation>Les plus profondes restent fermées.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Each in a process of its own, with memory of its own.</source>
        <translation>Chacun dans son processus, avec sa propre mémoire.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Exact meaning is not made in the background: embed_in_background is off in the settings.</source>
        <translation>Le sens exact n’est pas calculé en arrière-plan&#xa0;: «&#xa0;Affiner le sens en arrière-plan&#xa0;» est désactivé.</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>Fichiers lus à la fois</translation>
    </message>
    <message>
        <source>Files read in one archive</source>
        <translation>Fichiers lus dans une archive</translation>
    </message>
    <message>
        <source>Finding topics</source>
        <translation>Recherche des thèmes</translation>
    </message>
    <message>
        <source>Folders are watched; this finds what the system forgot to tell.</source>
        <translation>Les dossiers sont surveillés&#x202f;; ceci trouve ce que le système a oublié de signaler.</translation>
    </message>
    <message>
        <source>For making meaning exact.</source>
        <translation>Pour rendre le sens exact.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Gathering vectors</source>
        <translation>Collecte des vecteurs</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Intensité de travail de Hunch</translation>
    </message>
    <message>
        <source>How long the engine waits for another one before it ends.</source>
        <translation>Temps pendant lequel le moteur en attend une autre avant de s’arrêter.</translation>
    </message>
    <message>
        <source>However quiet its folder is: it may have been changed in ways that nothing tells of.</source>
        <translation>Même si son dossier est calme&#xa0;: il a pu changer sans que rien ne le signale.</translation>
    </message>
    <message>
        <source>Hunch ended suddenly while reading it, more than once in a row.</source>
        <translation>Hunch s’est arrêté brusquement en le lisant, plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>Hunch is ending.</source>
        <translation>Hunch s’arrête.</translation>
    </message>
    <message>
        <source>Hunch made a mistake with this file; the log in the library tells more.</source>
        <translation>Hunch a commis une erreur avec ce fichier&#x202f;; le journal de la bibliothèque en dit plus.</translation>
    </message>
    <message>
        <source>Hunch reaches for the network for this and nothing else.</source>
        <translation>Hunch n’utilise le réseau que pour cela.</translation>
    </message>
    <message>
        <source>In addition, for each folder by its path.</source>
        <translation>En plus, pour chaque dossier selon son chemin.</translation>
    </message>
    <message>
        <source>In megapixels; text in larger ones is not looked for.</source>
        <translation>En mégapixels&#x202f;; le texte n’est pas cherché dans les plus grandes.</translation>
    </message>
    <message>
        <source>In scanned pages and pictures, after everything else.</source>
        <translation>Dans les pages numérisées et les images, après tout le reste.</translation>
    </message>
    <message>
        <source>In scanned pages and pictures.</source>
        <translation>Dans les pages numérisées et les images.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Espace à laisser libre</translation>
    </message>
    <message>
        <source>Larger ones are found by their names.</source>
        <translation>Les plus grands sont trouvés par leur nom.</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Plus grand fichier lu</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Plus grande image</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Tracé de la carte</translation>
    </message>
    <message>
        <source>Limits of reading</source>
        <translation>Limites de lecture</translation>
    </message>
    <message>
        <source>Look at every file once in</source>
        <translation>Examiner chaque fichier une fois par</translation>
    </message>
    <message>
        <source>Look through folders every</source>
        <translation>Parcourir les dossiers tous les</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Meaning is not ready yet; only names and words were searched.</source>
        <translation>Le sens n’est pas encore prêt&#x202f;; seuls les noms et les mots ont été cherchés.</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>Mémoire pour lire un fichier</translation>
    </message>
    <message>
        <source>Model for meaning</source>
        <translation>Modèle de sens</translation>
    </message>
    <message>
        <source>Naming topics</source>
        <translation>Nommage des thèmes</translation>
    </message>
    <message>
        <source>No engine answers for {library}.</source>
        <translation>Aucun moteur ne répond pour {library}.</translation>
    </message>
    <message>
        <source>No file fits these filters together; they contradict each other.</source>
        <translation>Aucun fichier ne correspond à tous ces filtres&#x202f;; ils se contredisent.</translation>
    </message>
    <message>
        <source>No file here fits “{text}”.</source>
        <translation>Aucun fichier ici ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No file here has a meaning yet; it comes as files are read.</source>
        <translation>Aucun fichier n’a encore de sens ici&#x202f;; il vient avec la lecture.</translation>
    </message>
    <message>
        <source>No file that has {name} has a meaning; give it to one that says something.</source>
        <translation>Aucun fichier qui porte {name} n’a de sens&#x202f;; donnez-la à un fichier qui dit quelque chose.</translation>
    </message>
    <message>
        <source>No folder could be saved: please add your folders again.</source>
        <translation>Aucun dossier n’a pu être sauvé&#xa0;: veuillez ajouter de nouveau vos dossiers.</translation>
    </message>
    <message>
        <source>No folder is in the library yet.</source>
        <translation>La bibliothèque ne contient encore aucun dossier.</translation>
    </message>
    <message>
        <source>No text holds the quoted words in this order; they were looked for one by one.</source>
        <translation>Aucun texte ne contient les mots entre guillemets dans cet ordre&#x202f;; ils ont été cherchés un par un.</translation>
    </message>
    <message>
        <source>No text holds “{text}”; {words} was looked for instead.</source>
        <translation>Aucun texte ne contient «&#xa0;{text}&#xa0;»&#x202f;; {words} a été cherché à la place.</translation>
    </message>
    <message>
        <source>Nothing here comes close to it. Try other words.</source>
        <translation>Rien ici ne s’en approche. Essayez d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing is ever unpacked to disk.</source>
        <translation>Rien n’est jamais décompressé sur le disque.</translation>
    </message>
    <message>
        <source>Nothing was refused yet, so confidences may be too high; an answer to the questions helps most.</source>
        <translation>Rien n’a encore été refusé, les confiances peuvent donc être trop élevées&#x202f;; répondre aux questions aide le plus.</translation>
    </message>
    <message>
        <source>Of the text, {count} of {total} passages were compared, from its whole length.</source>
        <translation>Du texte, {count} passages sur {total} ont été comparés, répartis sur toute sa longueur.</translation>
    </message>
    <message>
        <source>Of {name}, {count} of {total} passages were compared, from its whole length.</source>
        <translation>De {name}, {count} passages sur {total} ont été comparés, sur toute sa longueur.</translation>
    </message>
    <message>
        <source>Off: only what a question touches gets exact meaning; the rest stays sketched.</source>
        <translation>Désactivé&#xa0;: seul ce qu’une question touche reçoit un sens exact&#x202f;; le reste demeure esquissé.</translation>
    </message>
    <message>
        <source>Other rules took the place of these.</source>
        <translation>D’autres règles ont remplacé celles-ci.</translation>
    </message>
    <message>
        <source>Pages read of one document</source>
        <translation>Pages lues d’un document</translation>
    </message>
    <message>
        <source>Patterns, kinds and sizes of files that are not searched.</source>
        <translation>Motifs, genres et tailles des fichiers qui ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Mis en pause par vous.</translation>
    </message>
    <message>
        <source>Paused: {reason}.</source>
        <translation>En pause&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Quiet keeps behind everything, normal slows down while you need the machine, full does not, and paused reads nothing. Questions are answered at once in all of them.</source>
        <translation>Discret passe après tout le reste, normal ralentit quand vous utilisez la machine, plein ne ralentit pas, et en pause ne lit rien. Les questions reçoivent toujours une réponse immédiate.</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>Lecture des textes</translation>
    </message>
    <message>
        <source>Reading waits while less space is left on the disk of the library.</source>
        <translation>La lecture attend tant qu’il reste moins d’espace sur le disque de la bibliothèque.</translation>
    </message>
    <message>
        <source>Recognise text in pictures</source>
        <translation>Reconnaître le texte des images</translation>
    </message>
    <message>
        <source>Rows read of one table</source>
        <translation>Lignes lues d’un tableau</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Scanned pages recognised of one document</source>
        <translation>Pages numérisées reconnues d’un document</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Rechercher sans filtres</translation>
    </message>
    <message>
        <source>Search without “{label}”</source>
        <translation>Rechercher sans «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Sharpen meaning in the background</source>
        <translation>Affiner le sens en arrière-plan</translation>
    </message>
    <message>
        <source>Show 1 weaker match</source>
        <translation>Afficher 1 résultat plus faible</translation>
    </message>
    <message>
        <source>Show {count} weaker matches</source>
        <translation>Afficher {count} résultats plus faibles</translation>
    </message>
    <message>
        <source>Slow down for other programs</source>
        <translation>Ralentir pour d’autres programmes</translation>
    </message>
    <message>
        <source>Slow down on battery</source>
        <translation>Ralentir sur batterie</translation>
    </message>
    <message>
        <source>Slow down when the machine is hot</source>
        <translation>Ralentir quand la machine est chaude</translation>
    </message>
    <message>
        <source>Slow down while you are working</source>
        <translation>Ralentir pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Slower: {reason}.</source>
        <translation>Ralenti&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>So that a file is read only when it has been written whole.</source>
        <translation>Pour ne lire un fichier qu’une fois entièrement écrit.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Stay after the last window</source>
        <translation>Rester après la dernière fenêtre</translation>
    </message>
    <message>
        <source>Text read of one file</source>
        <translation>Texte lu d’un fichier</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>La réponse est trop longue pour être envoyée.</translation>
    </message>
    <message>
        <source>The catalog was damaged and has been healed; the damaged file is kept in “damaged” in the library.</source>
        <translation>Le catalogue était endommagé et a été réparé&#x202f;; le fichier endommagé est conservé dans «&#xa0;damaged&#xa0;» de la bibliothèque.</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be used ({error}).</source>
        <translation>Le catalogue {path} est inutilisable ({error}).</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be written; check the rights of its folder.</source>
        <translation>Impossible d’écrire le catalogue {path}&#x202f;; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({error}).</source>
        <translation>Le catalogue {path} est endommagé ({error}).</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged.</source>
        <translation>Le catalogue {path} est endommagé.</translation>
    </message>
    <message>
        <source>The catalog {path} is gone.</source>
        <translation>Le catalogue {path} a disparu.</translation>
    </message>
    <message>
        <source>The catalog {path} is locked by another program.</source>
        <translation>Le catalogue {path} est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>The charge at which Hunch pauses.</source>
        <translation>La charge à laquelle Hunch s’arrête.</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} cannot be read.</source>
        <translation>Le modèle compilé est endommagé&#xa0;: {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} does not have its checksum.</source>
        <translation>Le modèle compilé est endommagé&#xa0;: {file} n’a pas sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The compiled model is incomplete: {file} is missing.</source>
        <translation>Le modèle compilé est incomplet&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost.</source>
        <translation>La connexion au moteur a été perdue.</translation>
    </message>
    <message>
        <source>The drive of {folder} is not connected.</source>
        <translation>Le disque de {folder} n’est pas connecté.</translation>
    </message>
    <message>
        <source>The drive of “{folder}” is not connected.</source>
        <translation>Le disque de «&#xa0;{folder}&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>The engine could not start: {reason}</source>
        <translation>Le moteur n’a pas pu démarrer&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Le moteur ne répond pas.</translation>
    </message>
    <message>
        <source>The engine of this library is ending.</source>
        <translation>Le moteur de cette bibliothèque s’arrête.</translation>
    </message>
    <message>
        <source>The engine of {library} cannot be started: {error}.</source>
        <translation>Le moteur de {library} ne peut pas démarrer&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The engine of {library} cannot listen: {error}.</source>
        <translation>Le moteur de {library} ne peut pas recevoir de connexions&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The engine of {library} does not answer.</source>
        <translation>Le moteur de {library} ne répond pas.</translation>
    </message>
    <message>
        <source>The engine of {library} takes no connections.</source>
        <translation>Le moteur de {library} n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>The file cannot be opened now ({error}); this is what was read of it.</source>
        <translation>Le fichier ne peut pas être ouvert maintenant ({error})&#x202f;; voici ce qui en a été lu.</translation>
    </message>
    <message>
        <source>The filters hide at least {files} that would answer.</source>
        <translation>Les filtres masquent au moins {files} qui répondraient.</translation>
    </message>
    <message>
        <source>The filters hide {files} that would answer.</source>
        <translation>Les filtres masquent {files} qui répondraient.</translation>
    </message>
    <message>
        <source>The keyring of the system cannot be reached ({error}).</source>
        <translation>Le trousseau du système est hors d’atteinte ({error}).</translation>
    </message>
    <message>
        <source>The keyring of the system does not give up the password ({error}).</source>
        <translation>Le trousseau du système ne rend pas le mot de passe ({error}).</translation>
    </message>
    <message>
        <source>The keyring of the system does not take the password ({error}).</source>
        <translation>Le trousseau du système n’accepte pas le mot de passe ({error}).</translation>
    </message>
    <message>
        <source>The library could not be moved: {reason}.</source>
        <translation>La bibliothèque n’a pas pu être déplacée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library in {folder} was deleted, moved or replaced.</source>
        <translation>La bibliothèque dans {folder} a été supprimée, déplacée ou remplacée.</translation>
    </message>
    <message>
        <source>The library was moved to {folder}, which is out of reach.</source>
        <translation>La bibliothèque a été déplacée vers {folder}, qui est hors d’atteinte.</translation>
    </message>
    <message>
        <source>The library {folder} cannot be opened: {error}.</source>
        <translation>La bibliothèque {folder} ne peut pas être ouverte&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The library {folder} cannot be used: {error}.</source>
        <translation>La bibliothèque {folder} est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model cannot be compiled: its vectors would agree only to {number} with the original.</source>
        <translation>Le modèle ne peut pas être compilé&#xa0;: ses vecteurs ne correspondraient à l’original qu’à {number}.</translation>
    </message>
    <message>
        <source>The model could not be loaded; the log in the library tells more.</source>
        <translation>Le modèle n’a pas pu être chargé&#x202f;; le journal de la bibliothèque en dit plus.</translation>
    </message>
    <message>
        <source>The model folder {folder} has a damaged {file}.</source>
        <translation>Dans le dossier de modèle {folder}, {file} est endommagé.</translation>
    </message>
    <message>
        <source>The model folder {folder} has no config.json.</source>
        <translation>Le dossier de modèle {folder} ne contient pas config.json.</translation>
    </message>
    <message>
        <source>The model folder {folder} has no {file}.</source>
        <translation>Le dossier de modèle {folder} ne contient pas {file}.</translation>
    </message>
    <message>
        <source>The model for meaning reads {languages}; {language} is found by words and names.</source>
        <translation>Le modèle de sens lit&#xa0;: {languages}&#x202f;; {language} est trouvé par mots et par noms.</translation>
    </message>
    <message>
        <source>The model has no tokenizer of the kind that Hunch can run.</source>
        <translation>Le modèle n’a pas de tokeniseur que Hunch puisse exécuter.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}</source>
        <translation>Le modèle dans {folder} ne peut pas être chargé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The model is not ready yet; ask again in a moment.</source>
        <translation>Le modèle n’est pas encore prêt&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The model {model} cannot be downloaded.</source>
        <translation>Le modèle {model} ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>The model {model} could not be compiled: its compiler stopped ({code}).</source>
        <translation>Le modèle {model} n’a pas pu être compilé&#xa0;: son compilateur s’est arrêté ({code}).</translation>
    </message>
    <message>
        <source>The model {model} is incomplete: {file} is missing.</source>
        <translation>Le modèle {model} est incomplet&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>The model {model} is not installed.</source>
        <translation>Le modèle {model} n’est pas installé.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and downloading is not allowed.</source>
        <translation>Le modèle {model} n’est pas sur cet ordinateur, et le téléchargement n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and fetching is not allowed.</source>
        <translation>Le modèle {model} n’est pas sur cet ordinateur, et le téléchargement n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The model {model} was altered: {file} does not have the published checksum.</source>
        <translation>Le modèle {model} a été modifié&#xa0;: {file} n’a pas la somme de contrôle publiée.</translation>
    </message>
    <message>
        <source>The name of a label holds no comma, quotation mark or line break.</source>
        <translation>Le nom d’une étiquette ne contient ni virgule, ni guillemet, ni saut de ligne.</translation>
    </message>
    <message>
        <source>The name of an installed model, or the folder it lies in. Another one reads every passage anew.</source>
        <translation>Le nom d’un modèle installé, ou son dossier. Un autre relit chaque passage.</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>Le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The rest of a longer one is left out.</source>
        <translation>Le reste d’un plus long est laissé de côté.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be used: {error}.</source>
        <translation>Les réglages dans {file} sont inutilisables&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be written: {error}.</source>
        <translation>Impossible d’écrire les réglages dans {file}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The settings name a limit that there is not: reading.{name}.</source>
        <translation>Les réglages citent une limite qui n’existe pas&#xa0;: reading.{name}.</translation>
    </message>
    <message>
        <source>The sketch table {file} belongs to another model.</source>
        <translation>La table d’esquisses {file} appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>The sketch table {file} is damaged.</source>
        <translation>La table d’esquisses {file} est endommagée.</translation>
    </message>
    <message>
        <source>The sketch table {file} is missing.</source>
        <translation>La table d’esquisses {file} manque.</translation>
    </message>
    <message>
        <source>The sketch table {file} is of an unknown form.</source>
        <translation>La table d’esquisses {file} est d’une forme inconnue.</translation>
    </message>
    <message>
        <source>The vector index cannot be written ({error}).</source>
        <translation>Impossible d’écrire l’index des vecteurs ({error}).</translation>
    </message>
    <message>
        <source>The word index cannot be written; check the rights of the library&apos;s folder.</source>
        <translation>Impossible d’écrire l’index des mots&#x202f;; vérifiez les droits du dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>The word index is being built: {share}.</source>
        <translation>L’index des mots est en construction&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>The word index is damaged ({error}).</source>
        <translation>L’index des mots est endommagé ({error}).</translation>
    </message>
    <message>
        <source>There is a file “{name}” already; nothing was written.</source>
        <translation>Il y a déjà un fichier «&#xa0;{name}&#xa0;»&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no label {name} to remove.</source>
        <translation>Il n’y a pas d’étiquette {name} à retirer.</translation>
    </message>
    <message>
        <source>There is no label {name}; give it to a file first.</source>
        <translation>Il n’y a pas d’étiquette {name}&#x202f;; donnez-la d’abord à un fichier.</translation>
    </message>
    <message>
        <source>There is no model folder {folder}.</source>
        <translation>Le dossier de modèle {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no private folder for the engine&apos;s socket; set XDG_RUNTIME_DIR to one.</source>
        <translation>Il n’y a pas de dossier privé pour le socket du moteur&#x202f;; indiquez-en un dans XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Aucun réglage ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left for the library in {folder}; free some and Hunch goes on.</source>
        <translation>Il n’y a plus de place pour la bibliothèque dans {folder}&#x202f;; libérez-en et Hunch reprendra.</translation>
    </message>
    <message>
        <source>There is no space left for the word index; free some and Hunch goes on.</source>
        <translation>Il n’y a plus de place pour l’index des mots&#x202f;; libérez-en et Hunch reprendra.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ce modèle n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such path: it holds a zero byte.</source>
        <translation>Ce chemin n’existe pas&#xa0;: il contient un octet nul.</translation>
    </message>
    <message>
        <source>There is no text to compare in what you gave.</source>
        <translation>Il n’y a pas de texte à comparer dans ce qui a été donné.</translation>
    </message>
    <message>
        <source>There is no text to compare in {name}.</source>
        <translation>Il n’y a pas de texte à comparer dans {name}.</translation>
    </message>
    <message>
        <source>These are no settings of Hunch: {error}.</source>
        <translation>Ce ne sont pas des réglages de Hunch&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This cannot be chosen: {error}.</source>
        <translation>Ce choix est impossible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This engine is older than the window; restart Hunch.</source>
        <translation>Ce moteur est plus ancien que la fenêtre&#x202f;; redémarrez Hunch.</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>Ce fichier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}) and is damaged. Update Hunch to heal it.</source>
        <translation>Cette bibliothèque vient d’une version plus récente de Hunch ({version}) et est endommagée. Mettez Hunch à jour pour la réparer.</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}). Update Hunch to open it.</source>
        <translation>Cette bibliothèque vient d’un Hunch plus récent ({version}). Mettez Hunch à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This only takes away from an answer. Add what you are looking for.</source>
        <translation>Cela ne fait qu’exclure. Ajoutez ce que vous cherchez.</translation>
    </message>
    <message>
        <source>This request is too long to be sent, or holds what is no text.</source>
        <translation>Cette demande est trop longue pour être envoyée, ou contient autre chose que du texte.</translation>
    </message>
    <message>
        <source>This request was cancelled.</source>
        <translation>Cette demande a été annulée.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the password in; Hunch keeps passwords nowhere else.</source>
        <translation>Ce système n’a pas de trousseau où garder le mot de passe&#x202f;; Hunch n’en garde nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This window is older than the engine; restart Hunch.</source>
        <translation>Cette fenêtre est plus ancienne que le moteur&#x202f;; redémarrez Hunch.</translation>
    </message>
    <message>
        <source>Threads of the model</source>
        <translation>Fils d’exécution du modèle</translation>
    </message>
    <message>
        <source>Time to read one file</source>
        <translation>Temps de lecture d’un fichier</translation>
    </message>
    <message>
        <source>Time to recognise text in one file</source>
        <translation>Temps de reconnaissance du texte d’un fichier</translation>
    </message>
    <message>
        <source>Type what you remember.</source>
        <translation>Écrivez ce dont vous vous souvenez.</translation>
    </message>
    <message>
        <source>Wait after a change</source>
        <translation>Attente après un changement</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>What is left out in one folder</source>
        <translation>Ce qui est exclu dans un dossier</translation>
    </message>
    <message>
        <source>What one archive may unpack to</source>
        <translation>Taille décompressée maximale d’une archive</translation>
    </message>
    <message>
        <source>What one file may cost.</source>
        <translation>Ce qu’un fichier peut coûter.</translation>
    </message>
    <message>
        <source>What was found is only loosely like it.</source>
        <translation>Ce qui a été trouvé n’y ressemble que vaguement.</translation>
    </message>
    <message>
        <source>When keyboard or pointer were just used.</source>
        <translation>Quand le clavier ou le pointeur viennent de servir.</translation>
    </message>
    <message>
        <source>When they keep half of the processors busy.</source>
        <translation>Quand ils occupent la moitié des processeurs.</translation>
    </message>
    <message>
        <source>Where the processor tells how warm it is.</source>
        <translation>Si le processeur indique sa température.</translation>
    </message>
    <message>
        <source>Words such as these stand in almost every text. Add one that tells more.</source>
        <translation>Ces mots figurent dans presque tous les textes. Ajoutez-en un plus parlant.</translation>
    </message>
    <message>
        <source>a Berkeley database</source>
        <translation>une base de données Berkeley</translation>
    </message>
    <message>
        <source>a DjVu book, which cannot be read yet</source>
        <translation>un livre DjVu, qui ne peut pas encore être lu,</translation>
    </message>
    <message>
        <source>a Parquet table, which cannot be read yet</source>
        <translation>une table Parquet, qui ne peut pas encore être lue,</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un fichier binaire</translation>
    </message>
    <message>
        <source>a book of Windows help, which cannot be read yet</source>
        <translation>un livre d’aide de Windows, qui ne peut pas encore être lu,</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>une collection de polices</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>une image disque</translation>
    </message>
    <message>
        <source>a file of scientific data</source>
        <translation>un fichier de données scientifiques</translation>
    </message>
    <message>
        <source>a file system</source>
        <translation>un système de fichiers</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a font for the web</source>
        <translation>une police web</translation>
    </message>
    <message>
        <source>a password safe</source>
        <translation>un coffre de mots de passe</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a weak likeness</source>
        <translation>faible ressemblance</translation>
    </message>
    <message>
        <source>about {count} % of the words differ</source>
        <translation>environ {count}&#xa0;% des mots diffèrent</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>une base de données Access</translation>
    </message>
    <message>
        <source>an Outlook mailbox, which cannot be read yet</source>
        <translation>une boîte Outlook, qui ne peut pas encore être lue,</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>un tableau de nombres</translation>
    </message>
    <message>
        <source>an encrypted disk</source>
        <translation>un disque chiffré</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>un fichier chiffré</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>at least {size}</source>
        <translation>au moins {size}</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>au plus {size}</translation>
    </message>
    <message>
        <source>attachment {number} is damaged</source>
        <translation>la pièce jointe {number} est endommagée</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>begins with nothing but zeros</source>
        <translation>ne commence que par des zéros</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>brought the reader down ({reason}), twice</source>
        <translation>a fait planter le lecteur ({reason}), deux fois</translation>
    </message>
    <message>
        <source>browser profile</source>
        <translation>profil de navigateur</translation>
    </message>
    <message>
        <source>build trees are skipped ({built} beside {recipe})</source>
        <translation>produits de compilation ignorés ({built} à côté de {recipe})</translation>
    </message>
    <message>
        <source>caches</source>
        <translation>caches</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>cannot be reached ({error})</source>
        <translation>est inaccessible ({error})</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be read as a database ({error})</source>
        <translation>ne peut pas être lu comme base de données ({error})</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>a changé pendant sa lecture</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>proche par le sens</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>compiled files</source>
        <translation>fichiers compilés</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>could be read in part only ({error})</source>
        <translation>n’a pu être lu qu’en partie ({error})</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>exactly as typed</source>
        <translation>exactement comme saisi</translation>
    </message>
    <message>
        <source>exit code {number}</source>
        <translation>code de sortie {number}</translation>
    </message>
    <message>
        <source>files of the system</source>
        <translation>fichiers du système</translation>
    </message>
    <message>
        <source>fits the filters</source>
        <translation>correspond aux filtres</translation>
    </message>
    <message>
        <source>has more parts than can be read</source>
        <translation>a plus de parties qu’on ne peut en lire</translation>
    </message>
    <message>
        <source>has no events, tasks or people</source>
        <translation>ne contient ni événements, ni tâches, ni personnes</translation>
    </message>
    <message>
        <source>has no mails</source>
        <translation>ne contient aucun courriel</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>has over {limit} megapixels, too many to recognise text (setting reading.megapixels)</source>
        <translation>a plus de {limit} mégapixels, trop pour reconnaître le texte (réglage reading.megapixels)</translation>
    </message>
    <message>
        <source>has {words}</source>
        <translation>contient {words}</translation>
    </message>
    <message>
        <source>hidden files</source>
        <translation>fichiers cachés</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>dossiers cachés</translation>
    </message>
    <message>
        <source>holds no files</source>
        <translation>ne contient aucun fichier</translation>
    </message>
    <message>
        <source>holds no readable text</source>
        <translation>ne contient aucun texte lisible</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ne contient aucun texte</translation>
    </message>
    <message>
        <source>holds only blank lines</source>
        <translation>ne contient que des lignes vides</translation>
    </message>
    <message>
        <source>identical bytes</source>
        <translation>octets identiques</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>paquets installés</translation>
    </message>
    <message>
        <source>is a damaged picture ({error})</source>
        <translation>est une image endommagée ({error})</translation>
    </message>
    <message>
        <source>is a file system of the system&apos;s own</source>
        <translation>est un système de fichiers du système lui-même</translation>
    </message>
    <message>
        <source>is a folder already seen under another name</source>
        <translation>est un dossier déjà vu sous un autre nom</translation>
    </message>
    <message>
        <source>is a link to {target}; links are not followed</source>
        <translation>est un lien vers {target}&#x202f;; les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>is a recording, so only its tags were read</source>
        <translation>est un enregistrement&#xa0;: seules ses étiquettes ont été lues</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is damaged (its table of contents cannot be read)</source>
        <translation>est endommagé (sa table des matières ne peut pas être lue)</translation>
    </message>
    <message>
        <source>is damaged (its text cannot be located)</source>
        <translation>est endommagé (son texte est introuvable)</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>est endommagé ({error})</translation>
    </message>
    <message>
        <source>is damaged and shows no text</source>
        <translation>est endommagé et ne montre aucun texte</translation>
    </message>
    <message>
        <source>is damaged; what could be rescued is searchable</source>
        <translation>est endommagé&#x202f;; ce qui a pu être sauvé est consultable</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is larger ({size} MB) than the limit for one file ({limit} MB, setting reading.file_bytes)</source>
        <translation>est plus grand ({size} Mo) que la limite par fichier ({limit} Mo, réglage reading.file_bytes)</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>is locked, and the password that was given does not open it</source>
        <translation>est verrouillé, et le mot de passe donné ne l’ouvre pas</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>est trop imbriqué pour être lu</translation>
    </message>
    <message>
        <source>is nested too deeply to be read whole</source>
        <translation>est imbriqué trop profondément pour être lu en entier</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>is no valid notebook</source>
        <translation>n’est pas un notebook valide</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not packed in a known way</source>
        <translation>est compressé d’une façon inconnue</translation>
    </message>
    <message>
        <source>is only in the cloud; reading it would download it</source>
        <translation>n’est que dans le nuage&#x202f;; le lire le téléchargerait</translation>
    </message>
    <message>
        <source>is protected against copying</source>
        <translation>est protégé contre la copie</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>is the image of a disc whose files cannot be listed: it {reason}</source>
        <translation>est l’image d’un disque dont les fichiers ne peuvent pas être listés&#xa0;: elle {reason}</translation>
    </message>
    <message>
        <source>is where Hunch keeps its own files</source>
        <translation>Hunch y garde ses propres fichiers</translation>
    </message>
    <message>
        <source>is {what} and holds no text that can be read</source>
        <translation>est {what} et ne contient aucun texte lisible</translation>
    </message>
    <message>
        <source>is {what} and not a file</source>
        <translation>est {what} et non un fichier</translation>
    </message>
    <message>
        <source>it names no folder; write {example}</source>
        <translation>aucun dossier n’est nommé&#x202f;; écrivez {example}</translation>
    </message>
    <message>
        <source>it needs a value, such as {example}</source>
        <translation>il faut une valeur, par exemple {example}</translation>
    </message>
    <message>
        <source>its drive does not report changes</source>
        <translation>son disque ne signale pas les changements</translation>
    </message>
    <message>
        <source>its picture format cannot be decoded, only its tags were read</source>
        <translation>son format d’image ne peut être décodé&#x202f;; seules ses étiquettes ont été lues</translation>
    </message>
    <message>
        <source>labelled {text}</source>
        <translation>étiquette {text}</translation>
    </message>
    <message>
        <source>larger than {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>less of “{text}”</source>
        <translation>moins de «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>lies outside the indexed folder</source>
        <translation>se trouve hors du dossier indexé</translation>
    </message>
    <message>
        <source>lock files</source>
        <translation>fichiers de verrouillage</translation>
    </message>
    <message>
        <source>looks like a secret ({what})</source>
        <translation>ressemble à un secret ({what})</translation>
    </message>
    <message>
        <source>may be encrypted</source>
        <translation>est peut-être chiffré</translation>
    </message>
    <message>
        <source>may be encrypted ({error})</source>
        <translation>est peut-être chiffré ({error})</translation>
    </message>
    <message>
        <source>may not be opened by you</source>
        <translation>ne peut pas être ouvert par vous</translation>
    </message>
    <message>
        <source>members are protected by a password</source>
        <translation>des éléments sont protégés par un mot de passe</translation>
    </message>
    <message>
        <source>messages 1-{count} are searchable, the rest is not (settings reading.deadline and reading.characters)</source>
        <translation>les messages 1 à {count} sont consultables, le reste non (réglages reading.deadline et reading.characters)</translation>
    </message>
    <message>
        <source>more of “{text}”</source>
        <translation>plus de «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>name has {text}</source>
        <translation>le nom contient {text}</translation>
    </message>
    <message>
        <source>needs more memory to be read than one file may use (setting reading.memory_bytes)</source>
        <translation>demande plus de mémoire qu’un fichier ne peut en utiliser (réglage reading.memory_bytes)</translation>
    </message>
    <message>
        <source>needs the Python package {name}, which is not installed</source>
        <translation>demande le paquet Python {name}, qui n’est pas installé</translation>
    </message>
    <message>
        <source>needs the system library libarchive to be read</source>
        <translation>demande la bibliothèque système libarchive pour être lu</translation>
    </message>
    <message>
        <source>no reader yet for this kind of file</source>
        <translation>pas encore de lecteur pour ce genre de fichier</translation>
    </message>
    <message>
        <source>no reader yet for {suffix} files</source>
        <translation>pas encore de lecteur pour les fichiers {suffix}</translation>
    </message>
    <message>
        <source>no text was recognised in the picture</source>
        <translation>aucun texte n’a été reconnu dans l’image</translation>
    </message>
    <message>
        <source>no words stand plainly in the file</source>
        <translation>aucun mot n’est en clair dans le fichier</translation>
    </message>
    <message>
        <source>not all members were read (settings reading.members, reading.unpacked_bytes)</source>
        <translation>tous les éléments n’ont pas été lus (réglages reading.members, reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>not {label}</source>
        <translation>pas {label}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>on battery ({count} %)</source>
        <translation>sur batterie ({count}&#xa0;%)</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.deadline)</source>
        <translation>seul le début est consultable (réglage reading.deadline)</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.unpacked_bytes)</source>
        <translation>seul le début est consultable (réglage reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>only rows 1-{count} of {total} of the sheet “{name}” were read (setting reading.rows)</source>
        <translation>seules les lignes 1 à {count} sur {total} de la feuille «&#xa0;{name}&#xa0;» ont été lues (réglage reading.rows)</translation>
    </message>
    <message>
        <source>only the first {count} MiB were read</source>
        <translation>seuls les {count} premiers Mio ont été lus</translation>
    </message>
    <message>
        <source>only the first {count} names are findable (setting reading.members)</source>
        <translation>seuls les {count} premiers noms peuvent être trouvés (réglage reading.members)</translation>
    </message>
    <message>
        <source>only the first {count} of {total} characters are searchable (setting reading.characters)</source>
        <translation>seuls les {count} premiers caractères sur {total} sont consultables (réglage reading.characters)</translation>
    </message>
    <message>
        <source>only the first {count} rows of the table “{name}” were read (setting reading.rows)</source>
        <translation>seules les {count} premières lignes de la table «&#xa0;{name}&#xa0;» ont été lues (réglage reading.rows)</translation>
    </message>
    <message>
        <source>only the first {count} rows were read (setting reading.rows)</source>
        <translation>seules les {count} premières lignes ont été lues (réglage reading.rows)</translation>
    </message>
    <message>
        <source>only the first {size} MB of {total} MB are searchable (settings reading.text_bytes and reading.characters)</source>
        <translation>seuls les {size} premiers Mo sur {total} Mo sont consultables (réglages reading.text_bytes et reading.characters)</translation>
    </message>
    <message>
        <source>only the words that stand plainly in the file were read, because its format has no reader of its own</source>
        <translation>seuls les mots en clair dans le fichier ont été lus, car son format n’a pas de lecteur propre</translation>
    </message>
    <message>
        <source>only {count} MB are free on the disk of the library</source>
        <translation>il ne reste que {count} Mo sur le disque de la bibliothèque</translation>
    </message>
    <message>
        <source>only {count} attachments were read (setting reading.members)</source>
        <translation>seules {count} pièces jointes ont été lues (réglage reading.members)</translation>
    </message>
    <message>
        <source>only {count} of {total} tables were read</source>
        <translation>seules {count} tables sur {total} ont été lues</translation>
    </message>
    <message>
        <source>only {count} rows of a table were read (setting reading.rows)</source>
        <translation>seules {count} lignes d’un tableau ont été lues (réglage reading.rows)</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>d’autres langues</translation>
    </message>
    <message>
        <source>other programs need the processor</source>
        <translation>d’autres programmes ont besoin du processeur</translation>
    </message>
    <message>
        <source>page {number} has no text layer</source>
        <translation>la page {number} n’a pas de couche de texte</translation>
    </message>
    <message>
        <source>page {number} is damaged</source>
        <translation>la page {number} est endommagée</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.deadline)</source>
        <translation>les pages 1 à {count} sur {total} sont consultables (réglage reading.deadline)</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.pages)</source>
        <translation>les pages 1 à {count} sur {total} sont consultables (réglage reading.pages)</translation>
    </message>
    <message>
        <source>pages {pages} are damaged</source>
        <translation>les pages {pages} sont endommagées</translation>
    </message>
    <message>
        <source>pages {pages} have no text layer</source>
        <translation>les pages {pages} n’ont pas de couche de texte</translation>
    </message>
    <message>
        <source>part of the name matches</source>
        <translation>une partie du nom correspond</translation>
    </message>
    <message>
        <source>parts are too large or damaged and were read only in part: {names}</source>
        <translation>des parties sont trop grandes ou endommagées et n’ont été lues qu’en partie&#xa0;: {names}</translation>
    </message>
    <message>
        <source>password store</source>
        <translation>stockage de mots de passe</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>programs and libraries packed as folders</source>
        <translation>programmes et bibliothèques en forme de dossiers</translation>
    </message>
    <message>
        <source>reading it all would have taken too long (setting reading.deadline)</source>
        <translation>tout lire aurait pris trop de temps (réglage reading.deadline)</translation>
    </message>
    <message>
        <source>seems to be damaged ({error})</source>
        <translation>semble endommagé ({error})</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>signal {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>smaller than {size}</source>
        <translation>moins de {size}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>quelque chose</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>fichiers temporaires</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text in pictures was not recognised: {reason}</source>
        <translation>le texte des images n’a pas été reconnu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>text in the picture has not been recognised yet</source>
        <translation>le texte de l’image n’a pas encore été reconnu</translation>
    </message>
    <message>
        <source>text was recognised on {count} of {total} pages only (settings reading.ocr_pages and reading.deadline)</source>
        <translation>le texte n’a été reconnu que sur {count} pages sur {total} (réglages reading.ocr_pages et reading.deadline)</translation>
    </message>
    <message>
        <source>the battery is low ({count} %)</source>
        <translation>la batterie est faible ({count}&#xa0;%)</translation>
    </message>
    <message>
        <source>the cells could not be read ({error})</source>
        <translation>les cellules n’ont pas pu être lues ({error})</translation>
    </message>
    <message>
        <source>the ending of a name has no blanks and no * or ?</source>
        <translation>la fin d’un nom ne contient ni espace, ni * ni&#x202f;?</translation>
    </message>
    <message>
        <source>the machine is hot ({count} °C)</source>
        <translation>la machine est chaude ({count} °C)</translation>
    </message>
    <message>
        <source>the name matches</source>
        <translation>le nom correspond</translation>
    </message>
    <message>
        <source>the reader process does not start</source>
        <translation>le processus de lecture ne démarre pas</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>la même chose en d’autres termes</translation>
    </message>
    <message>
        <source>the same size, beginning, middle and end</source>
        <translation>mêmes taille, début, milieu et fin</translation>
    </message>
    <message>
        <source>the same text as {formats}</source>
        <translation>le même texte en {formats}</translation>
    </message>
    <message>
        <source>the same text in different bytes</source>
        <translation>le même texte, d’autres octets</translation>
    </message>
    <message>
        <source>the sheet “{name}” is damaged ({error})</source>
        <translation>la feuille «&#xa0;{name}&#xa0;» est endommagée ({error})</translation>
    </message>
    <message>
        <source>the sheets are damaged or have cells at far corners, so dates were read as numbers</source>
        <translation>les feuilles sont endommagées ou ont des cellules très éloignées&#xa0;: les dates ont été lues comme des nombres</translation>
    </message>
    <message>
        <source>the system has no watch left; raise fs.inotify.max_user_watches</source>
        <translation>le système ne peut plus rien surveiller&#x202f;; augmentez fs.inotify.max_user_watches</translation>
    </message>
    <message>
        <source>the system has no watcher left; raise fs.inotify.max_user_instances</source>
        <translation>le système n’a plus d’observateur libre&#x202f;; augmentez fs.inotify.max_user_instances</translation>
    </message>
    <message>
        <source>the system watches {count} folders at most; raise that with {command}</source>
        <translation>le système surveille au plus {count} dossiers&#x202f;; augmentez cette limite avec {command}</translation>
    </message>
    <message>
        <source>the table “{name}” could not be read ({error})</source>
        <translation>la table «&#xa0;{name}&#xa0;» n’a pas pu être lue ({error})</translation>
    </message>
    <message>
        <source>there is no kind “{name}”; ext:{ending} looks for the ending of a name</source>
        <translation>le genre «&#xa0;{name}&#xa0;» n’existe pas&#x202f;; ext:{ending} cherche la fin du nom</translation>
    </message>
    <message>
        <source>there is no language “{name}”; write lang:en or lang:german</source>
        <translation>la langue «&#xa0;{name}&#xa0;» n’existe pas&#x202f;; écrivez lang:en ou lang:allemand</translation>
    </message>
    <message>
        <source>took longer than {count} s to read (setting reading.deadline)</source>
        <translation>a demandé plus de {count} s de lecture (réglage reading.deadline)</translation>
    </message>
    <message>
        <source>topic {text}</source>
        <translation>thème {text}</translation>
    </message>
    <message>
        <source>trash folders</source>
        <translation>corbeilles</translation>
    </message>
    <message>
        <source>unfinished downloads</source>
        <translation>téléchargements inachevés</translation>
    </message>
    <message>
        <source>uses a compression (HUFF/CDIC) that cannot be read yet</source>
        <translation>utilise une compression (HUFF/CDIC) qui ne peut pas encore être lue</translation>
    </message>
    <message>
        <source>version control folders</source>
        <translation>dossiers de gestion de versions</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>virtual environments</source>
        <translation>environnements virtuels</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>you are working</source>
        <translation>vous travaillez</translation>
    </message>
    <message>
        <source>your rules leave out files above {size} MB</source>
        <translation>vos règles excluent les fichiers de plus de {size} Mo</translation>
    </message>
    <message>
        <source>your rules leave out files of the kind “{label}”</source>
        <translation>vos règles excluent les fichiers du genre «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>your rules, line {number}: {text}</source>
        <translation>vos règles, ligne {number}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{count} file is only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} fichier n’est que dans le nuage ({number} Mo)&#x202f;; il est trouvé par son nom.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{count} files are only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} fichiers ne sont que dans le nuage ({number} Mo)&#x202f;; ils sont trouvés par leur nom.</translation>
    </message>
    <message>
        <source>{count} folder in {name} is</source>
        <translation>{count} dossier dans {name}</translation>
    </message>
    <message>
        <source>{count} folders came back from a copy of the catalog.</source>
        <translation>{count} dossiers ont été retrouvés dans une copie du catalogue.</translation>
    </message>
    <message>
        <source>{count} folders in {name} are</source>
        <translation>{count} dossiers dans {name}</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here.</source>
        <translation>{count} des {total} fichiers les plus ressemblants sont dans {folder}, {number} ici.</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here; it is about {topic}.</source>
        <translation>{count} des {total} fichiers les plus ressemblants sont dans {folder}, {number} ici&#x202f;; thème&#xa0;: {topic}.</translation>
    </message>
    <message>
        <source>{count} of {total} passages are exact so far; the rest is a sketch.</source>
        <translation>{count} passages sur {total} sont exacts à ce stade&#x202f;; le reste est esquissé.</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are left out, because recognising text is switched off.</source>
        <translation>{count} images et pages numérisées sont laissées de côté, car la reconnaissance de texte est désactivée.</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are still to be searched for text.</source>
        <translation>Le texte de {count} images et pages numérisées reste à chercher.</translation>
    </message>
    <message>
        <source>{date} to {until}</source>
        <translation>du {date} au {until}</translation>
    </message>
    <message>
        <source>{drive} in {name} is</source>
        <translation>{drive} dans {name}</translation>
    </message>
    <message>
        <source>{files} fit the filters; the latest first.</source>
        <translation>{files} correspondent aux filtres&#x202f;; les plus récents d’abord.</translation>
    </message>
    <message>
        <source>{files} fits the filters; the latest first.</source>
        <translation>{files} correspond aux filtres&#x202f;; les plus récents d’abord.</translation>
    </message>
    <message>
        <source>{file} line {number}: {text}</source>
        <translation>{file} ligne {number}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{first} has {name} and {second}, which says the same, does not: they contradict each other.</source>
        <translation>{first} porte {name} et {second}, qui dit la même chose, ne la porte pas&#xa0;: ils se contredisent.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#x202f;; {second}</translation>
    </message>
    <message>
        <source>{folder} and the library lie in each other.</source>
        <translation>{folder} et la bibliothèque se trouvent l’un dans l’autre.</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>{folder} belongs to the system; choose a folder inside it.</source>
        <translation>{folder} appartient au système&#x202f;; choisissez un dossier à l’intérieur.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked: {error}.</source>
        <translation>{folder} ne peut pas être verrouillé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>{folder} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>{folder} est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{folder} does not exist.</source>
        <translation>{folder} n’existe pas.</translation>
    </message>
    <message>
        <source>{folder} has room for {count} MB, and the library takes {number} MB.</source>
        <translation>{folder} a de la place pour {count} Mo, et la bibliothèque occupe {number} Mo.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that holds it.</source>
        <translation>{folder} est un fichier&#x202f;; choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{folder} is no longer a folder.</source>
        <translation>{folder} n’est plus un dossier.</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder.</source>
        <translation>{folder} n’est pas vide&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} is out of reach: {error}.</source>
        <translation>{folder} est inaccessible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{folder} is still being read.</source>
        <translation>{folder} est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>{folder} is still being read: 1 file waits.</source>
        <translation>{folder} est encore en cours de lecture&#xa0;: 1 fichier attend.</translation>
    </message>
    <message>
        <source>{folder} is still being read: {count} files wait.</source>
        <translation>{folder} est encore en cours de lecture&#xa0;: {count} fichiers attendent.</translation>
    </message>
    <message>
        <source>{folder} is where Hunch keeps its own library.</source>
        <translation>{folder} contient la bibliothèque de Hunch.</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be compared: {error}.</source>
        <translation>{left} et {right} ne peuvent pas être comparés&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} does not hold “{part}” any more.</source>
        <translation>{name} ne contient plus «&#xa0;{part}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} has 1 example so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} n’a qu’un exemple pour l’instant&#x202f;; à partir de {number}, les degrés de confiance deviennent parlants.</translation>
    </message>
    <message>
        <source>{name} has {count} examples so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} n’a que {count} exemples pour l’instant&#x202f;; à partir de {number}, les degrés de confiance deviennent parlants.</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is damaged ({error})</source>
        <translation>{name} est endommagé ({error})</translation>
    </message>
    <message>
        <source>{name} is not locked.</source>
        <translation>{name} n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>{name} is too large when unpacked (setting reading.unpacked_bytes)</source>
        <translation>{name} est trop grand une fois décompressé (réglage reading.unpacked_bytes)</translation>
    </message>
    <message>
        <source>{name} lies deeper inside other files than the limit allows (setting reading.nesting)</source>
        <translation>{name} est imbriqué plus profondément que la limite ne le permet (réglage reading.nesting)</translation>
    </message>
    <message>
        <source>{name} unpacks to {count} times its size and was left out</source>
        <translation>{name} se décompresse en {count} fois sa taille et a été laissé de côté</translation>
    </message>
    <message>
        <source>{name} was not written as it is</source>
        <translation>{name} n’a pas été écrit à l’identique</translation>
    </message>
    <message>
        <source>{path} is no folder of this library and lies in none.</source>
        <translation>{path} n’est pas un dossier de cette bibliothèque et ne se trouve dans aucun.</translation>
    </message>
    <message>
        <source>{path} is not a file of this library.</source>
        <translation>{path} n’est pas un fichier de cette bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is not a folder of this library.</source>
        <translation>{path} n’est pas un dossier de cette bibliothèque.</translation>
    </message>
    <message>
        <source>{reason} What was compiled from it before is used.</source>
        <translation>{reason} Ce qui en avait été compilé auparavant est utilisé.</translation>
    </message>
    <message>
        <source>{what} are skipped ({name})</source>
        <translation>ignoré&#xa0;: {what} ({name})</translation>
    </message>
    <message>
        <source>{what} checked every {count} minutes: {reason}.</source>
        <translation>{what}&#xa0;: contrôle toutes les {count} minutes, car {reason}.</translation>
    </message>
    <message>
        <source>{what}; as {formats}</source>
        <translation>{what}&#x202f;; en {formats}</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read: {error}</source>
        <translation>«&#xa0;{folder}&#xa0;» ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{folder}” has become a link to “{path}”.</source>
        <translation>«&#xa0;{folder}&#xa0;» est devenu un lien vers «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{folder}” is empty; its files are remembered.</source>
        <translation>«&#xa0;{folder}&#xa0;» est vide&#x202f;; ses fichiers restent mémorisés.</translation>
    </message>
    <message>
        <source>“{folder}” is found already: it lies in “{other}”.</source>
        <translation>«&#xa0;{folder}&#xa0;» est déjà couvert&#xa0;: il se trouve dans «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>“{folder}” is in the library already.</source>
        <translation>«&#xa0;{folder}&#xa0;» est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there ({error}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit à cet endroit ({error}).</translation>
    </message>
    <message>
        <source>“{path}” does not lie in “{folder}”.</source>
        <translation>«&#xa0;{path}&#xa0;» ne se trouve pas dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” is not a whole path.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>“{path}” lies in no folder of this library.</source>
        <translation>«&#xa0;{path}&#xa0;» ne se trouve dans aucun dossier de cette bibliothèque.</translation>
    </message>
    <message>
        <source>“{text}” filters nothing yet: {reason}.</source>
        <translation>«&#xa0;{text}&#xa0;» ne filtre rien encore&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” is looked for as text: {reason}.</source>
        <translation>«&#xa0;{text}&#xa0;» est cherché comme texte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; try 2024-03-31, march 2024, yesterday or last week</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#x202f;; essayez 2024-03-31, mars 2024, hier ou last week</translation>
    </message>
    <message>
        <source>“{text}” is no size; write size:&gt;10mb, size:&lt;500kb or size:1mb..5mb</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille&#x202f;; écrivez size:&gt;10mb, size:&lt;500kb ou size:1mb..5mb</translation>
    </message>
    <message>
        <source>“{title}” applies after the next start.</source>
        <translation>«&#xa0;{title}&#xa0;» s’appliquera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message numerus="yes">
        <source>%n copies left out</source>
        <translation>
            <numerusform>%n copie exclue</numerusform>
            <numerusform>%n copies exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of it</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files circled</source>
        <translation>
            <numerusform>%n fichier entouré</numerusform>
            <numerusform>%n fichiers entourés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in an unusual place</source>
        <translation>
            <numerusform>%n fichier à un endroit inhabituel</numerusform>
            <numerusform>%n fichiers à un endroit inhabituel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files like {name}</source>
        <translation>
            <numerusform>%n fichier semblable à {name}</numerusform>
            <numerusform>%n fichiers semblables à {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, {size} twice</source>
        <translation>
            <numerusform>%n groupe, {size} en double</numerusform>
            <numerusform>%n groupes, {size} en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics in {files}</source>
        <translation>
            <numerusform>%n thème dans {files}</numerusform>
            <numerusform>%n thèmes dans {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Alike in meaning {meaning}, the same words in the same order {words}.</source>
        <translation>Similitude de sens&#xa0;: {meaning}, mêmes mots dans le même ordre&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>All the others are in the trash already; this is the last one.</source>
        <translation>Tous les autres sont déjà dans la corbeille&#x202f;; c’est le dernier.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Choose “More like this” on a result, or drop a file or a text on this window</source>
        <translation>Choisissez «&#xa0;Trouver les semblables&#xa0;» sur un résultat, ou déposez un fichier ou un texte sur cette fenêtre</translation>
    </message>
    <message>
        <source>Colour by age</source>
        <translation>Couleur par âge</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Couleur par type</translation>
    </message>
    <message>
        <source>Colour by label</source>
        <translation>Couleur par étiquette</translation>
    </message>
    <message>
        <source>Colour by topic</source>
        <translation>Couleur par thème</translation>
    </message>
    <message>
        <source>Comparing every byte with {name} …</source>
        <translation>Comparaison octet par octet avec {name}…</translation>
    </message>
    <message>
        <source>Comparing every byte …</source>
        <translation>Comparaison octet par octet…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copies with small edits or in another format</source>
        <translation>Copies légèrement modifiées ou dans un autre format</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, Shift and drag to circle files</source>
        <translation>Glissez pour déplacer, molette pour zoomer, Maj et glisser pour entourer des fichiers</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Tous les octets sont identiques.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Files circled on the map</source>
        <translation>Fichiers entourés sur la carte</translation>
    </message>
    <message>
        <source>Files in an unusual place</source>
        <translation>Fichiers à un endroit inhabituel</translation>
    </message>
    <message>
        <source>Files like it</source>
        <translation>Fichiers semblables</translation>
    </message>
    <message>
        <source>Files of the topic</source>
        <translation>Fichiers du thème</translation>
    </message>
    <message>
        <source>Files that may deserve it</source>
        <translation>Fichiers qui pourraient la mériter</translation>
    </message>
    <message>
        <source>Files with the label</source>
        <translation>Fichiers portant l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Give %n files the label</source>
        <translation>
            <numerusform>Donner à&#xa0;%n fichier l’étiquette</numerusform>
            <numerusform>Donner à&#xa0;%n fichiers l’étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Groupes de doublons</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>La portent</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Fichiers identiques</translation>
    </message>
    <message>
        <source>In which way the same</source>
        <translation>En quoi identiques</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Il est de retour à sa place.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Il est exclu.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Exclure de Hunch</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of meaning</source>
        <translation>Carte du sens</translation>
    </message>
    <message>
        <source>May deserve it</source>
        <translation>Pourraient la mériter</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Trouver les semblables</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>Aucun fichier de ce genre</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour l’instant</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Seulement dans {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder of those like it</source>
        <translation>Ouvrir le dossier des semblables</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Passages that say alike</source>
        <translation>Passages qui disent la même chose</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Search in this topic</source>
        <translation>Rechercher dans ce thème</translation>
    </message>
    <message>
        <source>Search with this label</source>
        <translation>Rechercher avec cette étiquette</translation>
    </message>
    <message>
        <source>Select results, and give them a label from their menu (Ctrl+T)</source>
        <translation>Sélectionnez des résultats et donnez-leur une étiquette depuis leur menu (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>Les cinq dernières années</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>La même chose en d’autres mots</translation>
    </message>
    <message>
        <source>The system did not move {name} to its trash.</source>
        <translation>Le système n’a pas mis {name} à la corbeille.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not give it back; look for it there.</source>
        <translation>La corbeille du système ne l’a pas rendu&#x202f;; cherchez-le là-bas.</translation>
    </message>
    <message>
        <source>They are not the same in every byte.</source>
        <translation>Ils ne sont pas identiques octet par octet.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Unusual places</source>
        <translation>Endroits inhabituels</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <source>a better layout is being made</source>
        <translation>une meilleure disposition est en préparation</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{name} differs from {other}; it was not moved.</source>
        <translation>{name} diffère de {other}&#x202f;; il n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de similitude</translation>
    </message>
    <message>
        <source>{share} of the library is exact so far</source>
        <translation>{share} de la bibliothèque est exact à ce stade</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} de certitude</translation>
    </message>
    <message>
        <source>{stage} …</source>
        <translation>{stage}…</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Copie cachée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Concepteur</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Gros titre</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Last author</source>
        <translation>Dernier auteur</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Lens make</source>
        <translation>Marque de l’objectif</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>Groupes de discussion</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>Révisé par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n fichier, {size}</numerusform>
            <numerusform>%n fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Dossiers</translation>
    </message>
    <message>
        <source>2  What is kept</source>
        <translation>2  Ce qui est conservé</translation>
    </message>
    <message>
        <source>3  Search</source>
        <translation>3  Recherche</translation>
    </message>
    <message>
        <source>Add a folder to search</source>
        <translation>Ajouter un dossier à la recherche</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>File names can be found at once, words and a rough meaning while the files are being read. Exact meaning follows in the background, and waits whenever you need the computer.</source>
        <translation>Les noms de fichiers se trouvent aussitôt, les mots et un sens approximatif pendant la lecture des fichiers. Le sens exact suit en arrière-plan, et attend dès que vous avez besoin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Hunch forgets what it read there. The files stay where they are, untouched.</source>
        <translation>Hunch oublie ce qu’il y a lu. Les fichiers restent à leur place, intacts.</translation>
    </message>
    <message>
        <source>Hunch searches these folders and everything in them. Drop one here to add it.</source>
        <translation>Hunch cherche dans ces dossiers et tout leur contenu. Déposez-en un ici pour l’ajouter.</translation>
    </message>
    <message>
        <source>It reads the documents in them and watches for changes. You can add more later.</source>
        <translation>Il lit les documents qu’ils contiennent et surveille les changements. Vous pourrez en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Exploration en cours</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after at least {words}, exact meaning after at least {exact} of quiet work.</source>
        <translation>Les noms sont consultables aussitôt, les mots après au moins {words}, le sens exact après au moins {exact} de travail discret.</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after {words}, exact meaning after {exact} of quiet work.</source>
        <translation>Les noms sont consultables aussitôt, les mots après {words}, le sens exact après {exact} de travail discret.</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>En cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Out of reach: its files stay findable until it is back</source>
        <translation>Hors d’atteinte&#xa0;: ses fichiers restent trouvables jusqu’à son retour</translation>
    </message>
    <message numerus="yes">
        <source>Reading {count} of %n files</source>
        <translation>
            <numerusform>Lecture de {count} sur&#xa0;%n fichier</numerusform>
            <numerusform>Lecture de {count} sur&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>So that it can answer at once, Hunch keeps the text of your files, and numbers that stand for what it means, in {library}. It is not encrypted; only your user account can read it. Nothing leaves this computer, there is no account and no telemetry, and your files are never changed. Keys, password stores and browser profiles are left out.</source>
        <translation>Pour répondre aussitôt, Hunch conserve le texte de vos fichiers, et des nombres qui en représentent le sens, dans {library}. Ce n’est pas chiffré&#x202f;; seul votre compte utilisateur peut le lire. Rien ne quitte cet ordinateur, il n’y a ni compte ni télémétrie, et vos fichiers ne sont jamais modifiés. Les clés, les coffres de mots de passe et les profils de navigateur sont exclus.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop searching “{name}”?</source>
        <translation>Ne plus chercher dans «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ce qui est conservé, et où</translation>
    </message>
    <message>
        <source>Which folders should Hunch search?</source>
        <translation>Dans quels dossiers Hunch doit-il chercher&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>plus de&#xa0;%n fichier</numerusform>
            <numerusform>plus de&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>en échec&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} out of reach</source>
        <translation>hors d’atteinte&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} partly read</source>
        <translation>lus en partie&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} searchable</source>
        <translation>consultables&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>ignorés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>en attente&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3 …</source>
        <translation>Ctrl+1, 2, 3…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1, 2</source>
        <translation>Ctrl+Maj+1, 2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Bas, Haut</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>F1, Ctrl+/</source>
        <translation>F1, Ctrl+/</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Maj+F3</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>diapositives</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>web</source>
        <translation>page web</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message numerus="yes">
        <source>%n files inside</source>
        <translation>
            <numerusform>%n fichier à l’intérieur</numerusform>
            <numerusform>%n fichiers à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Une copie a été enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte précédent</translation>
    </message>
    <message>
        <source>Files inside this file</source>
        <translation>Fichiers dans ce fichier</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Texte suivant</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>No text of “{name}” was read.</source>
        <translation>Aucun texte de « {name} » n’a été lu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Page {number}, with a match</source>
        <translation>Page {number}, avec un résultat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the film</source>
        <translation>Image du film</translation>
    </message>
    <message>
        <source>Pictures of this format cannot be shown here.</source>
        <translation>Les images de ce format ne peuvent pas être affichées ici.</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Select a result to see it here</source>
        <translation>Sélectionnez un résultat pour le voir ici</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Montrer le texte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>Source du fichier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The file cannot be reached at the moment.</source>
        <translation>Le fichier est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Les pages sont protégées par un mot de passe.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn here.</source>
        <translation>Les pages de ce fichier ne peuvent pas être affichées ici.</translation>
    </message>
    <message>
        <source>The picture cannot be reached at the moment.</source>
        <translation>L’image est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here: {width} × {height} pixels.</source>
        <translation>L’image est trop grande pour être affichée ici&#xa0;: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is its text as it was last read.</source>
        <translation>Voici son texte tel qu’il a été lu la dernière fois.</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Ce lien mène à {address}</translation>
    </message>
    <message>
        <source>This page cannot be drawn here.</source>
        <translation>Cette page ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn here.</source>
        <translation>Cette page est trop longue à dessiner ici.</translation>
    </message>
    <message>
        <source>This recording cannot be played here ({reason}).</source>
        <translation>Cet enregistrement ne peut pas être lu ici ({reason}).</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn as one; its cells follow each other.</source>
        <translation>Ce tableau a trop de colonnes pour être dessiné comme tel ; ses cellules se suivent.</translation>
    </message>
    <message>
        <source>To play recordings here, install the library {name} of your system.</source>
        <translation>Pour lire des enregistrements ici, installez la bibliothèque {name} de votre système.</translation>
    </message>
    <message>
        <source>To play recordings here, install {package} with pip.</source>
        <translation>Pour lire des enregistrements ici, installez {package} avec pip.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modifié {when}</translation>
    </message>
    <message>
        <source>match {number} of {count}</source>
        <translation>résultat {number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. A copy can be saved.</source>
        <translation>« {name} » est un programme et n’est pas ouvert d’ici. Une copie peut être enregistrée.</translation>
    </message>
    <message>
        <source>“{text}”
— {source}
</source>
        <translation>«&#xa0;{text}&#xa0;»
— {source}
</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>Copied {path}</source>
        <translation>{path} copié</translation>
    </message>
    <message>
        <source>Enter  opens      Ctrl+Enter  shows in folder      Tab  previews</source>
        <translation>Entrée  ouvre      Ctrl+Entrée  affiche dans le dossier      Tab  aperçu</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Recherche rapide Hunch</translation>
    </message>
    <message>
        <source>Nothing close.</source>
        <translation>Rien d’approchant.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n files found</source>
        <translation>
            <numerusform>%n fichier trouvé</numerusform>
            <numerusform>%n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still being read.</source>
        <translation>
            <numerusform>%n fichier encore en cours de lecture.</numerusform>
            <numerusform>%n fichiers encore en cours de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Choisir des dossiers</translation>
    </message>
    <message>
        <source>Choose folders to begin</source>
        <translation>Choisissez des dossiers pour commencer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Describe it in your own words. Names and exact words work too.</source>
        <translation>Décrivez-le avec vos mots. Les noms et les mots exacts marchent aussi.</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Exactement tel quel</translation>
    </message>
    <message>
        <source>Filter by {label}</source>
        <translation>Filtrer par {label}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Gallery (Ctrl+Shift+2)</source>
        <translation>Galerie (Ctrl+Maj+2)</translation>
    </message>
    <message>
        <source>Hunch searches the folders you choose, and only those. Nothing leaves this computer.</source>
        <translation>Hunch cherche dans les dossiers que vous choisissez, et seulement ceux-là. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros d’abord</translation>
    </message>
    <message>
        <source>Layout of the results</source>
        <translation>Disposition des résultats</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Exclure de Hunch</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+1)</source>
        <translation>Liste (Ctrl+Maj+1)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Trouver les semblables</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No file fits the filters</source>
        <translation>Aucun fichier ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Nothing can be searched yet.</source>
        <translation>Rien n’est encore consultable.</translation>
    </message>
    <message>
        <source>Nothing close</source>
        <translation>Rien d’approchant</translation>
    </message>
    <message>
        <source>Nothing close to “{question}”</source>
        <translation>Rien d’approchant pour «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>Retirer le filtre {label}</translation>
    </message>
    <message>
        <source>Remove {typed}</source>
        <translation>Retirer {typed}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Enregistrer cette recherche (Ctrl+D)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search your files by what they mean</source>
        <translation>Cherchez vos fichiers par leur sens</translation>
    </message>
    <message>
        <source>Searching by name and word only: there is no model for meaning.</source>
        <translation>Recherche par nom et par mot seulement&#xa0;: il n’y a pas de modèle pour le sens.</translation>
    </message>
    <message>
        <source>Searching by name and word; meaning joins as soon as its model is ready.</source>
        <translation>Recherche par nom et par mot&#x202f;; le sens s’ajoute dès que son modèle est prêt.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker matches</source>
        <translation>
            <numerusform>Afficher&#xa0;%n résultat plus faible</numerusform>
            <numerusform>Afficher&#xa0;%n résultats plus faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation>Afficher plus de fichiers</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>That question could not be answered</source>
        <translation>Cette question n’a pas pu recevoir de réponse</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Le moteur n’est pas lancé</translation>
    </message>
    <message>
        <source>These filters contradict each other</source>
        <translation>Ces filtres se contredisent</translation>
    </message>
    <message>
        <source>Try other words, or describe what the file is about.</source>
        <translation>Essayez d’autres mots, ou décrivez de quoi parle le fichier.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Que faut-il trouver&#x202f;?</translation>
    </message>
    <message>
        <source>every character is text</source>
        <translation>chaque caractère est du texte</translation>
    </message>
    <message>
        <source>out of reach now</source>
        <translation>hors d’atteinte actuellement</translation>
    </message>
    <message>
        <source>passage {number} of {count}</source>
        <translation>passage {number} sur {count}</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>résultat faible</translation>
    </message>
    <message>
        <source>weaker, {reason}</source>
        <translation>plus faible, {reason}</translation>
    </message>
    <message>
        <source>“{typed}” could be a filter: apply it</source>
        <translation>«&#xa0;{typed}&#xa0;» pourrait être un filtre&#xa0;: l’appliquer</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> heures</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be read.</source>
        <translation>
            <numerusform>%n élément serait lu.</numerusform>
            <numerusform>%n éléments seraient lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files ({size}) would go.</source>
        <translation>
            <numerusform>%n fichier ({size}) disparaîtrait.</numerusform>
            <numerusform>%n fichiers ({size}) disparaîtraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Beside the clock, without a window.</source>
        <translation>À côté de l’horloge, sans fenêtre.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Folder that the rules are for</source>
        <translation>Dossier concerné par les règles</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Give every setting its default?</source>
        <translation>Rendre à chaque réglage sa valeur par défaut&#x202f;?</translation>
    </message>
    <message>
        <source>Hunch keeps up with your files while it runs, and is there at once when you call it.</source>
        <translation>Tant qu’il est lancé, Hunch suit vos fichiers, et il est là dès que vous l’appelez.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Kinds of files that are left out: {kinds}</source>
        <translation>Types de fichiers exclus&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out files above</source>
        <translation>Exclure les fichiers au-delà de</translation>
    </message>
    <message>
        <source>Leave out files above this size</source>
        <translation>Exclure les fichiers au-delà de cette taille</translation>
    </message>
    <message>
        <source>Leave out these kinds</source>
        <translation>Exclure ces types</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or like the rest of the desktop.</source>
        <translation>Clair, sombre, ou comme le reste du bureau.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing in the library would change.</source>
        <translation>Rien ne changerait dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Noticing changes</source>
        <translation>Détection des changements</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: *.iso, /drafts/, old*. Caches, hidden files, secrets and the like are left out anyway; the second list brings some of them back.</source>
        <translation>Un motif par ligne, comme dans un .gitignore&#xa0;: *.iso, /drafts/, old*. Caches, fichiers cachés, secrets et autres sont exclus de toute façon&#x202f;; la seconde liste en réintègre certains.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Lire tout de même</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Rules on what is left out go, too. Folders and what was read of them stay.</source>
        <translation>Les règles d’exclusion disparaissent aussi. Les dossiers et ce qui en a été lu restent.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>The language of the window; files are found in every language.</source>
        <translation>La langue de la fenêtre&#x202f;; les fichiers sont trouvés dans toutes les langues.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>These rules hold now. What they leave out goes, and what they let in is read.</source>
        <translation>Ces règles s’appliquent maintenant. Ce qu’elles excluent disparaît, ce qu’elles admettent est lu.</translation>
    </message>
    <message>
        <source>This cannot be changed: {reason}.</source>
        <translation>Impossible de modifier ce réglage&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Appliquer ces règles</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Working in the background</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>what is left out rules patterns exclude include ignore kinds size folders skip</source>
        <translation>ce qui est exclu règles motifs exclure inclure ignorer types taille dossiers</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}</source>
        <translation>{file} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} ne peut pas être enregistré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name}: patterns, one a line</source>
        <translation>{name}&#xa0;: motifs, un par ligne</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>A key alone would be missing everywhere else; add Ctrl, Alt or Meta.</source>
        <translation>Une touche seule manquerait partout ailleurs&#x202f;; ajoutez Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another program uses this combination already.</source>
        <translation>Un autre programme utilise déjà cette combinaison.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Recherche rapide Hunch</translation>
    </message>
    <message>
        <source>Key of the quick search</source>
        <translation>Raccourci de la recherche rapide</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Aucun raccourci n’est défini.</translation>
    </message>
    <message>
        <source>Only letters, digits, signs, Space and F keys can be used.</source>
        <translation>Seuls les lettres, chiffres, signes, Espace et touches F sont utilisables.</translation>
    </message>
    <message>
        <source>Press the keys that should show and hide the quick search from anywhere.</source>
        <translation>Appuyez sur les touches qui doivent afficher et masquer la recherche rapide de partout.</translation>
    </message>
    <message>
        <source>Show or hide the quick search</source>
        <translation>Afficher ou masquer la recherche rapide</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyboard settings could not be changed.</source>
        <translation>Les réglages de clavier du bureau n’ont pas pu être modifiés.</translation>
    </message>
    <message>
        <source>The display does not give this combination away.</source>
        <translation>L’affichage ne cède pas cette combinaison.</translation>
    </message>
    <message>
        <source>This combination cannot be listened for.</source>
        <translation>Cette combinaison ne peut pas être écoutée.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind one in its keyboard settings to: hunch toggle</source>
        <translation>Ce bureau n’attribue pas de touches aux programmes. Dans ses réglages de clavier, associez-en une à&#xa0;: hunch toggle</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>Ce clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} est à vous.</translation>
    </message>
    <message>
        <source>{keys} was added to the shortcuts of this desktop.</source>
        <translation>{keys} a été ajouté aux raccourcis de ce bureau.</translation>
    </message>
    <message>
        <source>“{keys}” is not one key with Ctrl, Alt, Shift or Meta.</source>
        <translation>«&#xa0;{keys}&#xa0;» n’est pas une touche avec Ctrl, Alt, Maj ou Meta.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searchable</source>
        <translation>
            <numerusform>%n fichier consultable</numerusform>
            <numerusform>%n fichiers consultables</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Retour au champ de recherche</translation>
    </message>
    <message>
        <source>Clear the question, then put the window away</source>
        <translation>Effacer la question, puis ranger la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Filters: their names, and what completes them</source>
        <translation>Filtres&#xa0;: leurs noms, et ce qui les complète</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Further passages of the selected file</source>
        <translation>Autres passages du fichier sélectionné</translation>
    </message>
    <message>
        <source>Give the selected files a label</source>
        <translation>Donner une étiquette aux fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Hunch forgets it and does not read it again. The file stays where it is, untouched.</source>
        <translation>Hunch l’oublie et ne le relit plus. Le fichier reste à sa place, intact.</translation>
    </message>
    <message>
        <source>Hunch goes on in the background</source>
        <translation>Hunch continue en arrière-plan</translation>
    </message>
    <message>
        <source>Hunch goes on. The details are in {file}.</source>
        <translation>Hunch continue. Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Hunch is closing.</source>
        <translation>Hunch se ferme.</translation>
    </message>
    <message>
        <source>It then keeps up with your files and is there at once when you call it. You can change this later.</source>
        <translation>Il suit alors vos fichiers et il est là dès que vous l’appelez. Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
        <source>Keep Hunch running when its window is closed?</source>
        <translation>Laisser Hunch tourner quand sa fenêtre est fermée&#x202f;?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Continuer après la fermeture</translation>
    </message>
    <message>
        <source>Key of the quick search …</source>
        <translation>Raccourci de la recherche rapide…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Labelled “{name}”.</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» donnée.</translation>
    </message>
    <message>
        <source>Large preview, once you are in the results</source>
        <translation>Grand aperçu, une fois dans les résultats</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave the selected file out of Hunch</source>
        <translation>Exclure de Hunch le fichier sélectionné</translation>
    </message>
    <message>
        <source>Leave “{name}” out?</source>
        <translation>Exclure «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More files like the selected one</source>
        <translation>Plus de fichiers semblables à celui sélectionné</translation>
    </message>
    <message>
        <source>Move through the results; Up in the box recalls earlier questions</source>
        <translation>Parcourir les résultats&#x202f;; Haut dans le champ rappelle les questions précédentes</translation>
    </message>
    <message>
        <source>Next and previous place in the previewed file</source>
        <translation>Endroit suivant et précédent dans l’aperçu</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Rien à chercher pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause jusqu’à demain</translation>
    </message>
    <message>
        <source>Play or pause the previewed recording; Left and Right skip</source>
        <translation>Lire ou mettre en pause l’enregistrement de l’aperçu ; Gauche et Droite sautent</translation>
    </message>
    <message>
        <source>Press {keys}, or start Hunch again, to come back to it.</source>
        <translation>Appuyez sur {keys}, ou relancez Hunch, pour y revenir.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Hunch</source>
        <translation>Quitter Hunch</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Results as a list, as a gallery</source>
        <translation>Résultats en liste, en galerie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save a copy of the attachment that is selected in the preview</source>
        <translation>Enregistrer une copie de la pièce jointe sélectionnée dans l’aperçu</translation>
    </message>
    <message>
        <source>Save the search; F2 renames and Delete removes a saved one</source>
        <translation>Enregistrer la recherche&#x202f;; F2 en renomme une, Suppr la retire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show Hunch</source>
        <translation>Afficher Hunch</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the weaker matches</source>
        <translation>Afficher les résultats plus faibles</translation>
    </message>
    <message>
        <source>Something went wrong in Hunch.</source>
        <translation>Une erreur s’est produite dans Hunch.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The engine is being started again.</source>
        <translation>Le moteur est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Le moteur n’est pas lancé.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. The folder log in the library tells more.</source>
        <translation>Le moteur s’arrête sans cesse. Le dossier log de la bibliothèque en dit plus.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being started again.</source>
        <translation>Le moteur s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
    <message>
        <source>The pages, in the order of the rail</source>
        <translation>Les pages, dans l’ordre de la barre latérale</translation>
    </message>
    <message>
        <source>The system did not let Hunch change what starts when you log in.</source>
        <translation>Le système n’a pas laissé Hunch modifier ce qui démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>preparing the model for meaning</source>
        <translation>préparation du modèle pour le sens</translation>
    </message>
    <message>
        <source>sharpening meaning: {share}</source>
        <translation>affinage du sens&#xa0;: {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n files</source>
        <translation>
            <numerusform>{count} sur&#xa0;%n fichier</numerusform>
            <numerusform>{count} sur&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Trying again …</source>
        <translation>{error} Nouvel essai…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>by name and meaning</source>
        <translation>par le nom et le sens</translation>
    </message>
    <message>
        <source>by name and words</source>
        <translation>par le nom et les mots</translation>
    </message>
    <message>
        <source>by name, words and meaning</source>
        <translation>par le nom, les mots et le sens</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>par les mots et le sens</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>chapitre {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>found {ways}</source>
        <translation>trouvé {ways}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositive {number}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} Go</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} Ko</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} Mo</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} To</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} octets</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
