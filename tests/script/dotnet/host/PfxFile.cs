// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Bindwright.Testing
{
    /// <summary>Opens a PFX as .NET does, and tries its key.</summary>
    public static class PfxFile
    {
        /// <summary>A line for each certificate: "THUMBPRINT key friendly name"; exit code 1: it does not open.</summary>
        public static Answer Open(string path, string passphrase)
        {
            var answer = new Answer();
            try
            {
                foreach (X509Certificate2 certificate in X509CertificateLoader.LoadPkcs12CollectionFromFile(path, passphrase, X509KeyStorageFlags.EphemeralKeySet))
                    answer.Output.Add(certificate.Thumbprint + " " + KeyOf(certificate));
            }
            catch (CryptographicException exception)
            {
                answer.ExitCode = 1;
                answer.Errors.Add(exception.Message);
            }
            return answer;
        }

        private static string KeyOf(X509Certificate2 certificate)
        {
            if (!certificate.HasPrivateKey)
                return "none";
            byte[] text = Encoding.UTF8.GetBytes("signed");
            using RSA rsa = certificate.GetRSAPrivateKey();
            if (rsa != null)
                return certificate.GetRSAPublicKey().VerifyData(text, rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) ? "RSA" : "broken";
            using ECDsa ecdsa = certificate.GetECDsaPrivateKey();
            if (ecdsa == null)
                return "other";
            return certificate.GetECDsaPublicKey().VerifyData(text, ecdsa.SignData(text, HashAlgorithmName.SHA256), HashAlgorithmName.SHA256) ? "ECDSA" : "broken";
        }
    }
}
